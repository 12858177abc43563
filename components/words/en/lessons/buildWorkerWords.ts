/** @file English words of the worker that holds a built network. */
import type {Shown} from "../../shown.js";

export const hasToBeBuiltFirst = "the network has to be built first";
export const itWasCancelled = "it was cancelled";
export const weightsDrawn = (layer: Shown): string => `${layer}: weights drawn`;
export const madeReady = (layer: Shown): string => `${layer}: made ready to run`;
export const classOf = (number: Shown): string => `class ${number}`;
export const noLongerKept = (unit: Shown): string => `the maps of ${unit} are no longer kept`;
export const overflowIn = (place: Shown): string =>
  `in ${place} a value leaves the range of 32-bit floats (3.4 · 10³⁸), so that there is no answer: the weights are too large`;
export const theClassifier = "the classifier";
