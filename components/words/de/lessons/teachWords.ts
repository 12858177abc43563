/** @file German words of the page for teachers. */
import type {Shown} from "../../shown.js";

/** What each change is called that an assignment lets a student make, by the key of its control. */
export const changes = {
  none: "unverändert",
  bn: "ohne Batch-Normalisierung",
  shortcut: "Abkürzungen mit Nullen aufgefüllt",
  silent: "Zweige beginnen stumm",
  zero: "letztes γ beginnt bei null",
  opt: "Adam mit derselben Lernrate"
};
export const seedCounts = (low: Shown, high: Shown): string => `${low} bis ${high}`;
export const worseWithEverySeed = (changes: Shown): string => `Schlechter mit jedem Startwert: ${changes}.`;
export const betterWithEverySeed = (changes: Shown): string => `Besser mit jedem Startwert: ${changes}.`;
export const otherBandsOverlap = "Nach jeder anderen Änderung überlappen sich die Bänder.";
export const oneNetworkAlone = (change: Shown, network: Shown): string => `${change}, nur beim ${network} Netz`;
export const takeItApart = "Nimm es auseinander: Verlust im Training, nat";
export const change = "Änderung";
export const residual = "Residual";
export const plain = "Schlicht";
export const apartProvenance = (depth: Shown, seeds: Shown, recorded: Shown): string =>
  `${depth} Schichten; der niedrigste bis höchste aus ${seeds} Startwerten, der Verlust ist das Mittel der letzten 20 Batches. ${recorded}.`;
export const layersWithNorm = (depth: Shown): string => `${depth}, mit BN`;
export const layersWithoutNorm = (depth: Shown): string => `${depth}, ohne BN`;
export const whatToExpect = "Letzter Verlust und Genauigkeit, nach der Zahl der Schichten";
export const layers = "Schichten";
export const shortcuts = "Abkürzungen";
export const trainingLossNats = "Verlust im Training, nat";
export const validationAccuracy = "Validierungsgenauigkeit";
export const withShortcuts = "mit";
export const withoutShortcuts = "ohne";
export const expectedProvenance = (
  seeds: Shown,
  steps: Shown,
  withNorm: Shown,
  without: Shown,
  recorded: Shown
): string =>
  `Der niedrigste bis höchste Wert der Startwerte ${seeds} nach ${steps} Schritten; der Verlust ist das Mittel der letzten 20 Batches. Lernrate ${withNorm} mit Batch-Normalisierung (BN), ${without} ohne. ${recorded}.`;
export const everySeedAgrees = (depths: Shown): string =>
  `Mit Batch-Normalisierung unterscheidet jeder Startwert die beiden bei ${depths} Schichten.`;
export const theBandsOverlap = (depths: Shown): string => `Bei ${depths} Schichten überlappen sich die Bänder.`;
export const copyTheLinkOf = (assignment: Shown): string => `Den Link von „${assignment}“ kopieren`;
export const lossByStep = "Verlust nach Schritten";
export const accuracyByStep = "Genauigkeit nach Schritten";
export const gradientByDepth = "Gradient nach Tiefe, erster Schritt";
export const figureForSlides = "Ein Lauf, als Abbildung für deine Folien";
export const figure = "Abbildung";
