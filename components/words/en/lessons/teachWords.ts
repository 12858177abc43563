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
export const worseWithEverySeed = (changes: Shown): string => `Worse with every seed: ${changes}.`;
export const betterWithEverySeed = (changes: Shown): string => `Better with every seed: ${changes}.`;
export const otherBandsOverlap = "After every other change the bands overlap.";
export const oneNetworkAlone = (change: Shown, network: Shown): string => `${change}, the ${network} network alone`;
export const takeItApart = "Take it apart: training loss, nats";
export const change = "Change";
export const residual = "Residual";
export const plain = "Plain";
export const apartProvenance = (depth: Shown, seeds: Shown, recorded: Shown): string =>
  `${depth} layers; lowest to highest of ${seeds} seeds, the loss is the mean of the last 20 batches. ${recorded}.`;
export const layersWithNorm = (depth: Shown): string => `${depth}, BN`;
export const layersWithoutNorm = (depth: Shown): string => `${depth}, no BN`;
export const whatToExpect = "Last loss and accuracy, by number of layers";
export const layers = "Layers";
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
  `Lowest to highest of seeds ${seeds} after ${steps} steps; the loss is the mean of the last 20 batches. Learning rate ${withNorm} with batch normalization (BN), ${without} without. ${recorded}.`;
export const everySeedAgrees = (depths: Shown): string =>
  `With batch normalization every seed tells the two apart at ${depths} layers.`;
export const theBandsOverlap = (depths: Shown): string => `At ${depths} layers the bands overlap.`;
export const copyTheLinkOf = (assignment: Shown): string => `Copy the link of “${assignment}”`;
export const lossByStep = "Loss by step";
export const accuracyByStep = "Accuracy by step";
export const gradientByDepth = "Gradient by depth, first step";
export const figureForSlides = "One run, as a figure for your slides";
export const figure = "Figure";
