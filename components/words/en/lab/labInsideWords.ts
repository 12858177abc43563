/** @file English words of lab inside. */
import type {Shown} from "../../shown.js";

export const theButtonAsksTheNetworks = "The button asks the networks that train or have trained in this tab.";
export const theOfThisRunAre = (ofText: Shown): string =>
  `The ${ofText} of this run are not in this tab: of a run only its measurements are kept. Train one here, then ask.`;
export const outOf = (part: Shown): string => `${part} of`;
export const weights = "Weights";
export const outputs = "Outputs";
export const runningTheNetworksOnThe = "Running the networks on the validation images …";
export const theDidNotCome = (ofText: Shown, error: Shown): string => `The ${ofText} did not come: ${error}.`;
export const askFor = (ofText: Shown): string => `Ask for ${ofText}`;
export const afterStep = (network: Shown, step: Shown): string => `${network} after step ${step}`;
export const stepOf = (step: Shown): string => `step ${step}`;
export const byLayerAndStep = (name: Shown): string => `${name} by layer and step`;
export const layer = "Layer";
export const network = "Network";
export const pointAtACellFor = "Point at a cell for its value; click it to bring every figure to its step.";
export const layerByStep = "Layer by step";
export const thePicturesMeasureDarkerIs = (meaning: Shown, source: Shown): string =>
  `The picture’s measure. ${meaning} Darker is larger, logarithmic; crossed out: zero or not a number. ${source}`;
export const theMeasureByLayerAnd = "the measure by layer and step";
export const notMeasured = "not measured";
export const atStep = (station: Shown, step: Shown, words: Shown, told: Shown): string =>
  `${station} at step ${step}: ${words} ${told}.`;
export const theWorkerThatLooksInside = "the worker that looks inside";
export const markedLayer = "Marked layer";
export const lookInside = "Look inside";
export const thisRunsOwnImagesAre = "this run’s own images are not the ones in this tab";
export const outputsOfAUnit = "Outputs of a unit";
export const askedJustNowOnValidation = (saved: Shown, count: Shown): string =>
  `Asked just now: ${saved}, on ${count} validation images. What a ReLU has set to zero is counted, not drawn; 41 bins.`;
export const weightsOfALayer = "Weights of a layer";
export const askedJustNowZeroStands = (steps: Shown): string =>
  `Asked just now: ${steps}. Zero stands in the middle; 41 bins.`;
export const noLayer = "none";
