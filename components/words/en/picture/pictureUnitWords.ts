/** @file English words of one opened unit. */
import type {Shown} from "../../shown.js";

export const trainedUnit = (stage: Shown, unit: Shown): string => `Unit ${stage}.${unit}, trained`;
export const pixelAt = (row: Shown, column: Shown): string => `pixel ${row}, ${column}`;
/** What a unit's name adds of its shortcut. */
export const withShortcut: Readonly<Record<"none" | "identity" | "projection", string>> = {
  none: "no shortcut",
  identity: "identity shortcut",
  projection: "projection shortcut"
};
export const by = (shape: readonly number[]): string => shape.join(" by ");
export const channelRowColumn = (channel: Shown, row: Shown, column: Shown): string =>
  `channel ${channel}, row ${row}, column ${column}`;
export const networkUnit = (name: Shown, shortcut: Shown, shape: Shown, place: Shown): string =>
  `Network unit ${name}, ${shortcut}, ${shape}, ${place}. Arrow keys walk, Enter comes closer, Escape goes out.`;
/** A unit's operations. */
export const operations: Readonly<
  Record<"conv1" | "bn1" | "relu" | "conv2" | "bn2" | "projection" | "projectionBn" | "plus" | "relu2", string>
> = {
  conv1: "first convolution",
  bn1: "first batch norm",
  relu: "inner ReLU",
  conv2: "second convolution",
  bn2: "second batch norm",
  projection: "1×1 convolution",
  projectionBn: "batch norm of the shortcut",
  plus: "sum",
  relu2: "last ReLU"
};
export const productsMakeThePixel = (
  products: Shown,
  each: Shown,
  channels: Shown,
  value: Shown,
  most: Shown,
  adds: Shown
): string =>
  `${products} products, ${each} of each of ${channels} channels, make the pixel: ${value}. Channel ${most} adds most, ${adds}.`;
export const theProjectionSums = (from: Shown, to: Shown, place: Shown, channels: Shown, value: Shown): string =>
  `x is ${from}, {f}(x) is ${to}. At every ${place} the 1×1 convolution takes one value of each of the ${channels} channels of x times its weight, and sums them: ${value}.`;
export const place = "place";
export const secondPlace = "second place";
export const nothingComesOver = (value: Shown): string =>
  `Nothing comes over the shortcut: the framed value of the sum is {f}(x) alone, ${value}.`;
export const itsProjectionCarries = "its projection carries";
export const theShortcutCarries = "the shortcut carries";
export const takesAway = (carries: Shown, x: Shown, f: Shown, sum: Shown): string =>
  `In the framed pixel ${carries} ${x}, and {f}(x) takes ${f} away: ${sum}.`;
export const adds = (carries: Shown, x: Shown, f: Shown, sum: Shown): string =>
  `In the framed pixel ${carries} ${x}, and {f}(x) adds ${f}: ${sum}.`;
export const reluCuts = (value: Shown): string => `The framed value, ${value}, is negative: the inner ReLU cuts it.`;
export const reluHandsOn = (value: Shown): string =>
  `The framed value, ${value}, is positive: the inner ReLU hands it on as it is.`;
export const sumsBelowZero = (share: Shown): string =>
  `In this channel ${share} of the sums lie below zero. The last ReLU cuts them; what is positive it hands on as it is.`;
export const batchNormMoves =
  "Batch norm moves and stretches each channel by its own numbers; the place in the map does not matter.";
export const theProjectionOfX = "the projection of x";
export const theShortcutIsCut = (what: Shown): string =>
  `The shortcut is cut: ${what} is missing in the sum. The unit hands on ReLU({f}(x)) alone, and all units after it get that instead.`;
export const underEachMap =
  "Under each map stands the value of its framed pixel. Blue is positive, grey to ink negative, the page’s own colour zero; x, {f}(x), their sum and y share one scale.";
export const intoShape = (from: Shown, to: Shown, stride: Shown): string =>
  `x is ${from}, everything after it ${to}: on the shortcut a 1×1 convolution with stride ${stride} brings x into shape.`;
export const leftAndRight = (operation: Shown): string =>
  `The ${operation}: on the left what comes in, on the right what comes out, each with the same framed pixel.`;
export const theWindow = "the window";
export const theWeights = "the weights";
export const nineProducts = "nine products";
export const windowShort = "window";
export const weightsShort = "weights";
export const productsShort = "products";
export const pixel = "pixel";
export const thePixel = "the pixel";
export const nineProductsEach = "nine products each, summed";
export const lessTheMean = "less the channel’s mean in training";
export const byTheRoot = "by the root of its variance and ε";
export const timesGamma = "times γ, plus β: both learned";
export const meanShort = "− mean";
export const deviationShort = "÷ deviation";
export const gammaShort = "× γ + β";
export const xTimesWeight = "x × weight, at one place";
export const onePlaceOfX = (values: Shown, weights: Shown): string =>
  `one place of x: ${values} values × ${weights} weights`;
export const rowOfTheSumAlone =
  "The dashed row, pixel by pixel: the shortcut brings nothing, the sum is {f}(x). Marks: the sum.";
export const rowOfTheSum =
  "The dashed row, pixel by pixel: up by what the shortcut carries, then up or down by {f}(x). Marks: the sum.";
export const rowBeforeTheRelu = "The dashed row before the ReLU. What lies below zero it cuts.";
export const rowOfTheLastRelu = "The dashed row of the sum. What lies below zero the last ReLU cuts.";
export const branchAlone = "{f}(x) alone";
export const inTheFramedPixel = " in the framed pixel";
export const cut = "cut";
export const channelOf = (channel: Shown, count: Shown): string => `channel ${channel} of ${count}`;
export const whichCountsMost = (words: Shown): string => `${words}, which counts most`;
export const convolution = "convolution";
export const batchNorm = "batch norm";
export const sum = "sum";
export const whatComesOut = "what comes out";
export const whatComesIn = "what comes in";
export const branchMap = "f(x), second batch norm";
export const outputMap = "y, after the last ReLU";
export const framedValue = (value: Shown): string => `, framed value ${value}`;
export const mapTold = (map: Shown, unit: Shown, shape: Shown, channel: Shown, framed: Shown): string =>
  `${map} of ${unit}, ${shape}, channel ${channel}${framed}`;
export const xUnchanged = "x, unchanged";
export const xGoesAround = "x goes around, unchanged";
export const nothingIsAdded = "cut: nothing is added";
