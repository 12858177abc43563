/** @file German words of lab runs. */
import type {Shown} from "../../shown.js";

export const equalBitsOnlyOnThis = "gleiche Bits nur auf diesem Prozessor";
export const seedsMeanRangeOf = (runs: Shown, count: Shown): string =>
  `Startwerte ${runs}; Mittel (Spanne) von ${count}`;
export const residualLowerInOf = (count: Shown, count2: Shown): string =>
  `Residualnetz tiefer bei ${count} von ${count2}`;
export const foldSeeds = "Startwerte einklappen";
export const unfoldSeeds = "Startwerte ausklappen";
export const seeds = "Startwerte";
export const runsSeeds = (math: Shown, math2: Shown, count: Shown): string =>
  `Läufe ${math}–${math2}: ${count} Startwerte`;
export const differsFromTheRunAbove = "Unterschied zum Lauf darüber";
export const steps = "Schritte";
export const loss = "Verlust";
export const residualLastLoss = "Residual, letzter Verlust";
export const residualValidationAccuracy = "Residual, Genauigkeit der Validierung";
export const plainLastLoss = "Schlicht, letzter Verlust";
export const plainValidationAccuracy = "Schlicht, Genauigkeit der Validierung";
export const residualPlain = "Residual − Schlicht";
export const firstRun = "erster Lauf";
export const nothingTheSameSettings = "keiner: dieselben Einstellungen";
export const outOf = (reached: Shown, steps: Shown): string => `${reached} von ${steps}`;
export const lossOf = (loss: Shown): string => `Verlust ${loss}`;
export const accuracyPoints = (points: Shown): string => `Genauigkeit ${points} Punkte`;
export const underWay = "läuft noch";
export const brokeOff = "brach ab";
export const newNameOfRun = (number: Shown): string => `Neuer Name von Lauf ${number}`;
export const hide = "Verbergen";
export const rename = "Umbenennen";
export const pin = "Anheften";
export const deleteWord = "Löschen";
export const show = "Zeigen";
export const undo = "Rückgängig";
export const wasDeleted = (last: Shown): string => `${last} wurde gelöscht.`;
export const name = "Name";
export const actions = "Aktionen";
export const runs = "Läufe";
export const thisBrowserDoesNotLet =
  "Dieser Browser lässt die Seite nichts speichern: Läufe bleiben nur, bis dieser Tab geschlossen wird.";
export const theBrowsersStorageIsFull =
  "Der Speicher des Browsers ist voll: Neues bleibt nur, bis dieser Tab geschlossen wird. Läufe zu löschen schafft Platz.";
export const theBrowsersStorageDoesNot =
  "Der Speicher des Browsers antwortet nicht: Bis er es tut, bleibt Neues nur in diesem Tab.";
export const anotherTabHoldsAnOlder =
  "Ein anderer Tab hält eine ältere Fassung der gespeicherten Läufe; schließ ihn. Bis dahin bleiben Läufe nur in diesem Tab.";
export const theStoredRunsBelongTo =
  "Die gespeicherten Läufe gehören zu einer neueren Fassung dieser Seite; lade sie neu. Bis dahin bleiben Läufe nur in diesem Tab.";
export const theBrowsersStorageFailedWhat = (reason: Shown): string =>
  `Der Speicher des Browsers versagte (${reason}): Neues bleibt nur, bis dieser Tab geschlossen wird.`;
export const thereIsNoRoomTo =
  "Für die Netze selbst ist kein Platz: Ist die Seite geschlossen, kann dieser Lauf nicht weitergehen. Seine Zahlen bleiben.";
export const oneStoredRunCouldNot = (first: Shown): string =>
  `Ein gespeicherter Lauf ließ sich nicht lesen und fehlt: ${first}.`;
export const storedRunsCouldNotBe = (count: Shown, first: Shown): string =>
  `${count} gespeicherte Läufe ließen sich nicht lesen und fehlen; der erste: ${first}.`;
