/** @file English words of the page for teachers. */
import type {Shown} from "../../shown.js";

/** What each change is called that an assignment lets a student make, by the key of its control. */
export const changes = {
  none: "as it is",
  bn: "no batch normalization",
  shortcut: "shortcuts by zero padding",
  silent: "branches start silent",
  zero: "last γ starts at zero",
  opt: "Adam at the same learning rate"
};
export const seedCounts = (low: Shown, high: Shown): string => `${low} to ${high}`;
export const worseWithEverySeed = (changed: Shown): string => `worse with every seed (${changed})`;
export const betterWithEverySeed = (changed: Shown): string => `better with every seed (${changed})`;
export const bandsOverlap = (changed: Shown): string => `bands overlap (${changed})`;
export const theNetworkDid = (network: Shown, effects: Shown): string => `The ${network} network: ${effects}.`;
export const takeItApart = "Take it apart: training loss, nats";
export const change = "Change";
export const residual = "Residual";
export const plain = "Plain";
export const apartProvenance = (depth: Shown, seeds: Shown, recorded: Shown): string =>
  `${depth} layers; lowest to highest of ${seeds} seeds, the loss is the mean of the last 20 batches. ${recorded}.`;
export const comparedWithTheRun = (effects: Shown): string => `Compared with the run as it is. ${effects}`;
export const layersWithNorm = (depth: Shown): string => `${depth} layers, batch norm`;
export const layersWithoutNorm = (depth: Shown): string => `${depth} layers, no batch norm`;
export const whatToExpect = "What to expect";
export const network = "Network";
export const shortcuts = "Shortcuts";
export const trainingLossNats = "Training loss, nats";
export const validationAccuracy = "Validation accuracy";
export const withShortcuts = "with";
export const withoutShortcuts = "without";
export const expectedProvenance = (
  seeds: Shown,
  steps: Shown,
  withNorm: Shown,
  without: Shown,
  recorded: Shown
): string =>
  `Lowest to highest of seeds ${seeds} after ${steps} steps; the loss is the mean of the last 20 batches. Learning rate ${withNorm} with batch normalization, ${without} without. ${recorded}.`;
export const everySeedAgrees = (depth: Shown, residual: Shown, plain: Shown): string =>
  `At ${depth} layers with shortcuts ${residual}, without ${plain}: every seed agrees.`;
export const theBandsOverlap = (depth: Shown, residual: Shown, plain: Shown): string =>
  `At ${depth} layers with shortcuts ${residual}, without ${plain}: the bands overlap.`;
export const lossWithNorm = (depths: Shown): string => `Training loss with batch normalization. ${depths}`;
export const copyTheLinkOf = (assignment: Shown): string => `Copy the link of ${assignment}`;
export const lossByStep = "Loss by step";
export const accuracyByStep = "Accuracy by step";
export const gradientByDepth = "Gradient by depth, first step";
export const figureForSlides = "One run, as a figure for your slides";
export const figure = "Figure";
