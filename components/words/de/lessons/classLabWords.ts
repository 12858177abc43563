/** @file German words of what a class hands in: the page, its table, its figures, its codes. */
import {wort} from "../grammar.js";
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const nothingIsHandedIn =
  "Noch ist nichts abgegeben. Wähle Berichte, leg sie auf dieser Seite ab oder füg Codes ein, einen je Zeile.";
export const rowsOf = (count: number): string => plural(count, {one: "eine Zeile", other: `${count} Zeilen`});
export const foundSoFar = (yes: Shown, no: Shown): string => `${yes} ja, ${no} nein`;
export const foundAndOpen = (yes: Shown, no: Shown, open: Shown): string =>
  `${yes} ja, ${no} nein, ${open} nicht geprüft`;
export const verifyingRows = (rows: Shown, left: number, found: Shown): string =>
  `Prüft ${rows}, ${plural(left, {one: "eine steht", other: `${left} stehen`})} noch aus: bisher ${found}.`;
export const finishedRows = (rows: Shown, found: Shown): string => `fertig: ${rows}, ${found}.`;
export const finishedLookAt = (rows: Shown, found: Shown, names: Shown): string =>
  `fertig: ${rows}, ${found}. Sieh dir an: ${names}.`;
export const andMore = (names: Shown, more: Shown): string => `${names} und ${more} weitere`;
export const noName = "ohne Namen";
export const cancel = "Abbrechen";
export const verifyTheRest = "Den Rest prüfen";
export const exportAsCsv = "Als CSV ausgeben";
export const emptyTheTable = "Tabelle leeren";
export const doneOfRuns = (done: Shown, total: Shown): string => `${done} von ${total} Läufen`;
export const mostCommonSettings = (settings: Shown): string =>
  `Die häufigsten Einstellungen, vom Startwert abgesehen: ${settings}.`;
export const itIsInTheTable = (name: Shown): string => `${name}: Steht schon in der Tabelle.`;
export const reports = "Berichte";
export const orDropThem = "Oder leg sie irgendwo auf dieser Seite ab.";
export const codes = "Codes, je Zeile einer";
export const whatWasHandedIn = "Was abgegeben wurde";

export const nameOrNumber = "Name oder Nummer";
export const whatWasRun = "Was lief";
export const guessedResidual = "Vermutet, Residual";
export const guessedPlain = "Vermutet, Schlicht";
export const residualLast = "Residual: letzter Verlust, Genauigkeit";
export const plainLast = "Schlicht: letzter Verlust, Genauigkeit";
export const verified = "Geprüft";
export const codeKind = "Code";
export const answersOf = (count: number): string =>
  plural(count, {one: `${count} Antwort`, other: `${count} Antworten`});
export const classLabel = "Klasse";
export const whoHandedInWhat = "Wer was abgegeben hat";
export const seedOf = (seed: Shown): string => `Startwert ${seed}`;
export const trainedLonger = (steps: Shown): string => `länger trainiert nach Schritt ${steps}`;
export const guessedLate = (loss: Shown): string => `${loss}, nach Beginn des Laufs`;
export const stepOf = (reached: Shown, steps: Shown): string => `Schritt ${reached} von ${steps}`;

export const groupOf = (number: Shown): string => `Gruppe ${number}`;
export const runsOf = (count: number): string => plural(count, {one: "ein Lauf", other: `${count} Läufe`});
export const bandOf = (number: Shown, runs: Shown, settings: Shown): string => `${number}: ${runs}, ${settings}`;
export const theMostCommonSettings = "die häufigsten Einstellungen";
export const linesAreMeans = (bands: Shown): string =>
  `Linien sind Mittel, Bänder reichen vom kleinsten bis zum größten Wert. ${bands}.`;
export const bandsAndMore = (bands: Shown, more: Shown): string => `${bands}; und ${more} weitere`;
export const whatWasGuessed = "Was vermutet und was gemessen wurde";
export const inNoBar = (losses: Shown): string => `${losses}. Ein Verlust, der keine Zahl ist, steht in keinem Balken.`;
export const lastLosses = "Letzte Verluste, vermutet und gemessen";
export const network = "Netz";
export const guessed = "Vermutet";
export const measured = "Gemessen";
export const allRuns = "Alle Läufe";
export const none = "keine";
export const spreadOf = (count: Shown, low: Shown, high: Shown, middle: Shown): string =>
  `${count} von ${low} bis ${high}, Median ${middle}`;
export const guessedAndMeasured = (network: Shown, guessed: Shown, measured: Shown): string =>
  `${wort(network)}: vermutet ${guessed}; gemessen ${measured}`;
export const lastLossOf = (losses: Shown): string => `Letzter Verlust, oben vermutet und unten gemessen. ${losses}.`;
export const guessedBars = "vermutet";
export const measuredBars = "gemessen";
export const lastLossAxis = "letzter Verlust, nat →";

export const aCodeHasAtMost = (most: Shown): string => `ein Code hat höchstens ${most} Buchstaben`;
export const thereIsNoCode = (text: Shown, least: Shown): string =>
  `In „${text}“ ist kein Code: Ein Code hat mindestens ${least} Buchstaben.`;
export const thereAreCharacters = (count: Shown, most: Shown): string =>
  `Es sind ${count} Zeichen, und die ersten ${most} davon werden gelesen.`;
export const theRestIsNotRead = (most: Shown): string =>
  `Nach ${most} Codes und Problemen wird der Rest des Textes nicht gelesen.`;

export const more = (count: Shown): string => `${count} weitere`;
export const everybodyHandedIn = (seed: Shown): string =>
  `Alle haben denselben Lauf abgegeben, mit dem Startwert ${seed}.`;
export const handedInTheSame = (names: Shown, seed: Shown): string =>
  `Denselben Lauf, mit dem Startwert ${seed}, haben abgegeben: ${names}.`;
export const moreRunsBySeveral = (count: number): string =>
  plural(count, {
    one: `Und ${count} weiterer Lauf wurde von mehreren abgegeben.`,
    other: `Und ${count} weitere Läufe wurden von mehreren abgegeben.`
  });
export const seedsAre = (base: Shown): string =>
  `Startwerte sind ${base} plus die Nummer in der Klasse, bei allen mit einer Nummer.`;
export const seedsAreBut = (base: Shown, names: Shown): string =>
  `Startwerte sind ${base} plus die Nummer in der Klasse, aber nicht bei ${names}.`;
