/** @file German words of reports and result codes: what a file says of itself, and what is wrong with one. */
import {wort} from "../grammar.js";
import type {Shown} from "../../shown.js";

export const runsOfTheTrainingLaboratory =
  "Läufe aus dem Trainingslabor von Shortcut. Öffne diese Datei dort („Bericht öffnen“), oder lass die Seite für Lehrende ihre Zahlen nachrechnen.";
export const aCodeIsOfAnEndedRun = "Einen Code gibt es nur von einem Lauf, der zu Ende ist.";
export const aCodeIsOfDrawnImages =
  "Einen Code gibt es nur von einem Lauf mit gezeichneten Bildern; was aus eigenen Bildern wurde, steht in einem Bericht.";
export const aCodeIsNotOfALongerRun =
  "Einen Code gibt es nur von einem Lauf, der nicht verlängert wurde; ein Bericht enthält auch diesen.";
export const aCodeIsOfOneRate =
  "Einen Code gibt es nur von einem Lauf, dessen Lernrate nicht verändert wurde; ein Bericht enthält auch diesen.";
export const codesNeedHttps = "Dieser Browser berechnet einen Code nur auf einer Seite, die über https kam.";
export const aCodeHasRoomFor = (control: Shown, text: Shown, room: Shown): string =>
  `${control} ist ${text}, und ein Code hat Platz für ${room}.`;
export const fromTo = (least: Shown, most: Shown): string => `${least} bis ${most}`;
export const digitsAfterThePoint = (digits: Shown, places: Shown): string =>
  `${digits} Ziffern, davon höchstens ${places} nach dem Komma`;
export const aCodeHoldsOneRun = (seeds: Shown): string =>
  `Ein Code enthält einen Lauf, nicht die ${seeds} einer Reihe von Startwerten.`;
export const aCodeCannotHold = (control: Shown, text: Shown): string =>
  `${control} ist ${text}, und das passt in keinen Code.`;
export const ofAnotherVersion = "er gehört zu einer anderen Fassung der Seite";
export const itsSettingIsNot = (control: Shown, expected: Shown): string =>
  `darin ist ${control} nicht, was erlaubt ist: ${expected}`;
export const longerThanACode = "er ist länger als ein Code";
export const aCodeHasNo = (letter: Shown): string => `in einem Code kommt „${letter}“ nicht vor`;
export const checkLettersDoNotFit =
  "seine Prüfbuchstaben passen nicht: Ein Buchstabe ist falsch, oder zwei sind vertauscht";
export const aReportHasAtMost = (size: Shown, most: Shown): string =>
  `Die Datei hat ${size} MB, ein Bericht hat höchstens ${most} MB.`;
export const linesOfItsCsv = "Zeilen der CSV";
export const changesOfItsRate = "Änderungen der Lernrate";
export const problems = "Probleme";
export const results = "Ergebnisse";
export const runs = "Läufe";
export const answers = "Antworten";
export const areNoList = (what: Shown): string => `${what} sind keine Liste`;
export const hasTooMany = (count: Shown, what: Shown, most: Shown): string =>
  `${count} ${what} sind zu viele, höchstens ${most} werden gelesen`;
export const itHasNoSettings = "die Einstellungen fehlen";
export const aChangeIsNoStep = "eine Änderung der Lernrate nennt nicht Schritt und Zahl";
export const itIsNoRun = "das ist kein Lauf";
export const itsCsvDoesNotBegin = (header: Shown): string => `die CSV beginnt nicht mit ${header}`;
export const settingOf = (name: Shown, value: Shown): string => `${name} „${value}“`;
export const itIsNoJson = "Das ist kein JSON; gebraucht wird eine Datei von „Bericht speichern“.";
export const itIsOtherJson = (format: Shown): string =>
  `Das ist JSON von anderer Art; eine Datei von „Bericht speichern“ hat das Format ${format}.`;
export const itsFormatIs = (found: Shown, format: Shown): string =>
  `Das Format ist „${found}“, muss aber ${format} sein.`;
export const itIsOfVersion = (version: Shown): string =>
  `Das ist ein Bericht der Version ${version}, und diese Seite liest Version 1: Öffne ihn auf einer neueren Seite.`;
export const inRun = (number: Shown, problem: Shown): string => `Lauf ${number}: ${problem}`;
export const itHasNoRun = "kein Lauf ist darin";
export const unknown = "unbekannt";
export const thisReportIsDamaged = (problem: Shown): string => `Dieser Bericht ist beschädigt: ${problem}.`;
export const itNamesNoNetwork = (line: Shown): string => `kein Netz wird genannt: „${line}“`;
export const itsStepIs = (step: Shown): string => `der Schritt ist „${step}“`;
export const itsValueIsNoNumber = (value: Shown): string => `der Wert ist keine Zahl: „${value}“`;
export const stepHasTwice = (step: Shown, metric: Shown): string => `in Schritt ${step} steht ${metric} zweimal`;
export const stepHasNo = (step: Shown, metric: Shown): string => `in Schritt ${step} fehlt ${metric}`;
export const stepHasOtherLayers = (step: Shown, metric: Shown): string =>
  `in Schritt ${step} steht ${metric} von anderen Schichten`;
export const networkHasNoStep = (network: Shown, step: Shown): string => `${wort(network)}: Schritt ${step} fehlt`;
export const lineOfItsCsv = (line: Shown, problem: Shown): string => `Zeile ${line} der CSV: ${problem}`;
export const numberAt = (network: Shown, step: Shown, metric: Shown): string =>
  `${wort(network)}, Schritt ${step}, ${metric}`;
export const numberOfLayerAt = (network: Shown, step: Shown, metric: Shown, layer: Shown): string =>
  `${wort(network)}, Schritt ${step}, ${metric} von ${layer}`;
export const isMissingHere = (place: Shown, computed: Shown): string => `${place} fehlt, hier ${computed}`;
export const isButHere = (place: Shown, reported: Shown, computed: Shown): string =>
  `${place} ist ${reported}, hier ${computed}`;
export const thereIsNone = "keine Zahl davon";
