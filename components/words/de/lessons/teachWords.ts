/** @file German words of the page for teachers. */
import {Das} from "../grammar.js";
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
export const worseWithEverySeed = (changed: Shown): string => `schlechter mit jedem Startwert (${changed})`;
export const betterWithEverySeed = (changed: Shown): string => `besser mit jedem Startwert (${changed})`;
export const bandsOverlap = (changed: Shown): string => `die Bänder überlappen (${changed})`;
export const theNetworkDid = (network: Shown, effects: Shown): string => `${Das(network)}: ${effects}.`;
export const takeItApart = "Nimm es auseinander: Verlust im Training, nat";
export const change = "Änderung";
export const residual = "Residual";
export const plain = "Schlicht";
export const apartProvenance = (depth: Shown, seeds: Shown, recorded: Shown): string =>
  `${depth} Schichten; der niedrigste bis höchste aus ${seeds} Startwerten, der Verlust ist das Mittel der letzten 20 Batches. ${recorded}.`;
export const comparedWithTheRun = (effects: Shown): string => `Verglichen mit dem unveränderten Lauf. ${effects}`;
export const layersWithNorm = (depth: Shown): string => `${depth} Schichten, mit Batch-Norm`;
export const layersWithoutNorm = (depth: Shown): string => `${depth} Schichten, ohne Batch-Norm`;
export const whatToExpect = "Was zu erwarten ist";
export const network = "Netz";
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
  `Der niedrigste bis höchste Wert der Startwerte ${seeds} nach ${steps} Schritten; der Verlust ist das Mittel der letzten 20 Batches. Lernrate ${withNorm} mit Batch-Normalisierung, ${without} ohne. ${recorded}.`;
export const everySeedAgrees = (depth: Shown, residual: Shown, plain: Shown): string =>
  `Bei ${depth} Schichten mit Abkürzungen ${residual}, ohne ${plain}: Alle Startwerte sind sich einig.`;
export const theBandsOverlap = (depth: Shown, residual: Shown, plain: Shown): string =>
  `Bei ${depth} Schichten mit Abkürzungen ${residual}, ohne ${plain}: Die Bänder überlappen.`;
export const lossWithNorm = (depths: Shown): string => `Verlust im Training mit Batch-Normalisierung. ${depths}`;
export const copyTheLinkOf = (assignment: Shown): string => `Den Link von „${assignment}“ kopieren`;
export const lossByStep = "Verlust nach Schritten";
export const accuracyByStep = "Genauigkeit nach Schritten";
export const gradientByDepth = "Gradient nach Tiefe, erster Schritt";
export const figureForSlides = "Ein Lauf, als Abbildung für deine Folien";
export const figure = "Abbildung";
