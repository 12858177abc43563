/** @file German words of what is wrong with a stored run. Fields have the names that they have in the record. */
import type {Shown} from "../../shown.js";

export const theStorageIsRefused = "der Speicher ist verweigert";
export const theRecord = "der Datensatz";
export const theConfiguration = "die Konfiguration";
export const aNetwork = "ein Netz";
export const aReport = "der Bericht eines Schritts";
export const aProbe = "eine Messung";
export const aSnapshot = "eine Momentaufnahme";
export const aRate = "eine Lernrate";
export const aRatesStep = "der Schritt einer Lernrate";
export const aProblem = "ein Problem";
export const aLayer = "eine Schicht";
export const itHasVersion = (version: Shown): string => `die Version ist ${version}`;
export const mustBe = (control: Shown, expected: Shown): string => `${control} muss ${expected} sein`;
export const aNetworkHasNoName = "ein Netz hat keinen Namen";
export const stepsAreOutOfOrder = "Schritte sind nicht in ihrer Reihenfolge";
export const hasValuesForLayers = (key: Shown, values: Shown, layers: Shown): string =>
  `${key}: ${values} Werte für ${layers} Schichten`;
export const theAnswersAreDamaged = "die Antworten sind beschädigt";
export const aSnapshotIsDamaged = "eine Momentaufnahme ist beschädigt";
export const itsStateIsUnknown = "der Zustand ist unbekannt";
export const isMissing = (what: Shown): string => `${what} fehlt`;
export const areMissing = (what: Shown): string => `${what} fehlt`;
export const isNoText = (what: Shown): string => `${what} ist kein Text`;
export const isNoNumber = (what: Shown): string => `${what} ist keine Zahl`;
export const aColumnIsMissing = "eine Spalte fehlt";
export const anArrayIsCutOff = "ein Feld von Zahlen ist abgeschnitten";
export const aColumnIsOfNoKnownKind = "eine Spalte ist von unbekannter Art";
export const listsAreOfUnequalLength = "Listen sind verschieden lang";
export const rowsAreTooMany = (count: Shown): string => `${count} Zeilen sind zu viele`;
export const aColumnHasNoName = "eine Spalte hat keinen Namen";
export const hasValuesForRows = (key: Shown, values: Shown, rows: Shown): string =>
  `${key}: ${values} Werte für ${rows} Zeilen`;
export const namesRow = (key: Shown, row: Shown, count: Shown): string => `${key} nennt Zeile ${row} von ${count}`;
export const numbersAreMissing = "Zahlen fehlen";
export const aListIsMissing = "eine Liste fehlt";
export const aCountIsMissing = "eine Anzahl fehlt";
