/** @file English words of the residual unit’s page: the unit that the text opens, its controls and its arithmetic. */
import type {Shown} from "../../shown.js";

export const mustBeAWholeNumber = (name: Shown, value: Shown, most: Shown): string =>
  `${name} is ${value}, but must be a whole number from 1 to ${most}; the picture stays.`;
export const theResidualNetworkOfLayers = (
  depth: Shown,
  steps: Shown,
  seed: Shown,
  data: Shown,
  provenance: Shown
): string =>
  `The residual network of ${depth} layers, trained for ${steps} steps with seed ${seed} on the ${data} (data/weights). ${provenance}, by npm run record -- unit.`;
export const oneValuesArithmetic = "One output value’s arithmetic";
export const operation = "Operation";
export const path = "Path";
export const numbers = "Numbers";
export const result = "Result";
export const unit = "Unit";
export const channel = "Channel";
export const row = "Row";
export const column = "Column";
export const allTheArithmeticOfThisValue = "all the arithmetic of this value";
export const anotherUnitChannelOr = "Another unit, channel or pixel";
export const placesOfTheCamera = "Places of the camera";
export const step = "Step";
export const empty = "empty";
export const shortcut = "shortcut";
export const mainWay = "main";
export const bothWays = "both";
/** What a unit's shortcut is called in the choice of a unit. */
export const shortcutKinds: Readonly<Record<"none" | "identity" | "projection", string>> = {
  none: "none",
  identity: "identity",
  projection: "projection"
};
export const around = "Around";
export const onePixel = "One pixel";
export const theSum = "The sum";
export const theReLU = "The ReLU";
export const theProjection = "The projection";
export const formulaAndCode = "Formula and code";
