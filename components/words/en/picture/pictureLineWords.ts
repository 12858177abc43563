/** @file English words of a network on one line. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const inputPicture = (shape: Shown): string => `picture, ${shape}`;
export const layerTold = (name: Shown, shape: Shown, count: Shown): string =>
  `${name}, output ${shape}, ${count} parameters`;
export const layersOfArrowKeys = (title: Shown): string =>
  `Network: the layers of ${title}. Arrow keys move, Enter opens a layer, Escape closes it.`;
export const layersCounted = (counts: Shown): string => `layers ${counts}`;
export const layerCounted = (count: Shown): string => `layer ${count}`;
export const pool = "pool";
export const picture = "picture";
export const layersThatCount = "layers that count";
export const whereYouAreIn = (title: Shown): string => `Where you are in ${title}`;
/** What stands beside a layer's name where it has a shortcut, by its kind. */
export const withShortcut: Readonly<Record<"identity" | "projection" | "zero-padding", string>> = {
  identity: ", identity shortcut",
  projection: ", projection shortcut",
  "zero-padding": ", zero-padding shortcut"
};
export const stageOf = (stage: Shown): string => `stage ${stage}`;
export const multiplyAdds = "multiply-adds";
export const weights = "weights";
export const xOverTheArc = "x over the arc, {f}(x) through the box: one shape, so they add";
export const bothChangeTheShape = "{f}(x) and the 1×1 change the shape alike, so they add";
export const filledUp = "x is filled up with maps of zeros, so they add";
export const thinnedAndFilledUp = "x is thinned and filled up with maps of zeros, so they add";
export const noShortcut = (shape: Shown): string => `no shortcut: all goes through the convolutions, to ${shape}`;
export const atEverySecondPlace = "at every second place in both directions";
export const atEveryPlace = "at every place";
export const oneNumberForEachPlace = "one number for each place";
export const numbersForEachPlace = (count: Shown): string => `${count} numbers for each place: red, green, blue`;
export const mapsEachFrom = (count: Shown, kernel: Shown, maps: Shown, places: Shown): string =>
  `${count} maps, each from ${kernel} places of all ${maps}, ${places}`;
export const theLargestOf = (pool: Shown, places: Shown): string => `the largest of ${pool}×${pool} values, ${places}`;
export const theMeanOfEachMap = (count: Shown): string => `the mean of each map: ${count} numbers`;
export const numbersMake = (shape: Shown, count: Shown): string => `${shape} numbers make ${count}, one for each class`;
export const whatTheArcBrings = "what the arc brings";
export const areAdded = (carried: Shown): string => `{f}(x) and ${carried} are added, value by value; ReLU follows`;
export const inTheStack = (name: Shown, at: Shown, count: Shown): string => `${name}, ${at} of ${count} in the stack`;
export const unitsOf = (count: number): string => `${count} ${plural(count, {one: "unit", other: "units"})}`;
export const head = "head";
