/** @file German words of run. */
import {plural} from "../plural.js";
import type {Shown} from "../shown.js";

export const ownImages = "eigenen Bildern";
export const withAndWithoutShortcuts = "mit und ohne Abkürzungen";
export const withShortcuts = "mit Abkürzungen";
export const withoutShortcuts = "ohne Abkürzungen";
export const depthOf = (depth: Shown): string => `Tiefe ${depth}`;
export const batchNorm = "Batch-Norm";
export const noBatchNorm = "ohne Batch-Norm";
export const learningRate = (lr: Shown): string => `Lernrate ${lr}`;
export const widthOf = (width: Shown): string => `Breite ${width}`;
export const batchesOf = (batch: Shown): string => `Batches zu ${batch}`;
export const steps = (count: number): string => plural(count, {one: "Schritt", other: "Schritte"});
export const seedOf = (seed: Shown): string => `Startwert ${seed}`;
export const gradientNorm = "Gradientennorm";
export const gradientNormInText = "Gradientennorm";
export const gradientOutput = "‖∂L/∂Ausgabe‖";
export const howStronglyTheLossDepends = "Wie stark der Verlust von der Ausgabe einer Einheit abhängt.";
export const rootMeanSquare = "Quadratisches Mittel";
export const rootMeanSquareInText = "quadratisches Mittel";
export const howLargeAUnitsOutput = "Wie groß die Ausgabe einer Einheit ist.";
export const branchBesideShortcut = "Zweig neben Abkürzung";
export const branchBesideShortcutInText = "Zweig neben Abkürzung";
export const fShortcut = "‖f‖ / ‖Abkürzung‖";
export const howMuchABranchAdds =
  "Wie viel ein Zweig zu dem hinzufügt, was die Abkürzung trägt; bei 1 sind beide gleich groß.";
export const updateBesideWeight = "Änderung neben Gewicht";
export const updateBesideWeightInText = "Änderung neben Gewicht";
export const howFarOneStepMoves =
  "Wie weit ein Schritt die Gewichte einer Einheit verschiebt, als Teil dessen, was sie sind.";
export const skipConnections = "Abkürzungen";
export const batchNormalization = "Batch-Normalisierung";
export const depth = "Tiefe";
export const width = "Breite";
export const imageSize = "Bildgröße";
export const learningRateLabel = "Lernrate";
export const batchSize = "Batchgröße";
export const stepsLabel = "Schritte";
export const seed = "Startwert";
export const dataset = "Datensatz";
export const lastStartsAtZero = "Letztes γ beginnt bei null";
export const seeds = "Startwerte";
export const shortcutOption = "Art der Abkürzung";
export const startOfThePlainNetwork = "Anfang des schlichten Netzes";
export const branchesStartSilent = "Zweige beginnen stumm";
export const optimizer = "Optimierer";
export const weightDecay = "Gewichtszerfall";
export const noise = "Rauschen";
export const distortion = "Verzerrung";
export const arithmetic = "Rechnung";
export const inTheLinkIsBut = (control: Shown, text: Shown, expected: Shown, key: Shown): string =>
  `${control} im Link ist „${text}“, muss aber ${expected} sein; es gilt die Vorgabe ${key}.`;
export const thisBrowserHasNoWebAssembly = "dieser Browser hat kein WebAssembly, oder es ist abgeschaltet";
export const thisBrowsersWebAssemblyHasNo = "das WebAssembly dieses Browsers hat keine SIMD-Befehle";

const VALUES: Readonly<Record<string, string>> = {
  compare: "Vergleich",
  on: "an",
  off: "aus",
  digits: "Ziffern",
  shapes: "Formen",
  own: "eigene",
  projection: "Projektion",
  padding: "Nullen",
  he: "He",
  copy: "Kopie",
  momentum: "Momentum",
  adam: "Adam",
  plain: "überall gleich",
  relaxed: "schneller"
};
/** What stands in a link for a setting's value, as a reader is told it. */
export const settingValue = (value: string): string => VALUES[value] ?? value.replace(".", ",");
/** The short name of the networks' comparison, as a setting among others. */
export const skip = "Abkürzungen";
export const ownImagesOfClasses = (count: Shown, classes: Shown): string =>
  `${count} eigene Bilder von ${classes} Klassen`;
export const nothing = "nichts";
export const anObject = "ein Objekt";
export const andMore = (names: Shown, more: Shown): string => `${names} und ${more} weitere`;
/** Set-ups of the stacks that learn to copy. */
export const oneBlockGain2 = "1 Block, Verstärkung 2";
export const fourBlocksGain02 = "4 Blöcke, Verstärkung 0,2";
export const eightBlocksGain02 = "8 Blöcke, Verstärkung 0,2";
export const eightBlocksGain2 = "8 Blöcke, Verstärkung 2";
export const fourBlocksGain2Norm = "4 Blöcke, Verstärkung 2, Batch-Norm";
