/** @file English words of figures on shortcuts and ReLUs of residual units. */
import type {WordPieces} from "../../wordPieces.js";
import type {Shown} from "../../shown.js";

export const ordersOfAUnit = (orders: Shown): string =>
  `Orders of a unit’s pieces, with ResNet-110’s error on CIFAR-10: ${orders}.`;
export const errorCIFAR10 = "error, CIFAR-10";
export const howOftenIsASumClipped = "How often is a sum clipped?";
export const all16UnitsOfTheNetwork = (images: Shown, least: Shown, most: Shown): string =>
  `All 16 units of the trained network, ${images} test images. The ReLU after the sum clips ${least} to ${most} of the values. Units 4, 8 and 14 halve the map and have a projection, whose values can be negative as well.`;
export const signsAroundTheSum = "Signs around the sum";
export const unit = "Unit";
export const residualBelow0 = "Residual below 0";
export const clipped = "Clipped";
export const fiveOrdersOfTheSamePieces = "Five orders of the same pieces";
export const valuesWithAReLUBeforeTheSum = (unit: Shown, negative: Shown): string =>
  `f(x) of ${unit} with a ReLU before the sum: nothing is negative, and ${negative} of all values would be exactly 0.`;
export const valuesOfTheBranch = (unit: Shown, negative: Shown): string =>
  `Values of f(x) of ${unit}: ${negative} are negative, the others positive.`;
export const shareOfValues = "share of values";
export const putAReLUBeforeTheSum = "Put a ReLU before the sum";
export const allValuesOfTheBranch = (unit: Shown, images: Shown, share: Shown): string =>
  `{f}(x) of ${unit}, all values of ${images} test images; ${share} are negative. The outermost bars also hold what lies beyond.`;
export const whatAReLUWouldCutAway = "What a ReLU before the sum would cut away";
export const shareOfValuesByUnit = (negative: Shown, clipped: Shown): string =>
  `Share of values by unit. f(x) below 0: ${negative} on average; sums that the ReLU clips: ${clipped} on average.`;
export const unitInOrderOfDepth = "unit, in order of depth";
export const theShortcutCostsNothing = (mainParameters: Shown, mainMultiplyAdds: Shown): string =>
  `The shortcut costs no parameter and no multiplication. (The main path: ${mainParameters} parameters, ${mainMultiplyAdds} multiply-adds.)`;
export const theShortcutCosts = (
  parameters: Shown,
  multiplyAdds: Shown,
  parametersShare: Shown,
  multiplyAddsShare: Shown,
  mainParameters: Shown,
  mainMultiplyAdds: Shown
): string =>
  `The shortcut costs ${parameters} parameters and ${multiplyAdds} multiply-adds: ${parametersShare} and ${multiplyAddsShare} of what the main path costs (${mainParameters} and ${mainMultiplyAdds}).`;
export const sidesDiffer = (main: Shown, skip: Shown, stride: Shown): string =>
  `{f}(x) is ${main} pixels wide and high, the shortcut ${skip}: stride ${stride} shrinks only the main path`;
export const mapsHaveNoPartner = (main: Shown, skip: Shown, more: Shown): string =>
  `{f}(x) has ${main} maps, the shortcut ${skip}: the last ${more} have no partner`;
export const theShortcutHasMoreMaps = (skip: Shown, main: Shown, more: Shown): string =>
  `the shortcut has ${skip} maps, {f}(x) only ${main}, and ${more} cannot simply be taken away`;
export const theyCannotBeAddedBecause = (reasons: Shown): string => `They cannot be added: ${reasons}.`;
export const nothingIsAddedThe = (main: Shown): string =>
  `Nothing is added: the unit computes y = ReLU({f}(x)), ${main}, like two plain layers. With all weights zero it gives 0, whatever x was; with an identity shortcut it would give x back.`;
export const noErrorAndYet = (main: Shown, skip: Shown, result: Shown): string =>
  `No error, and yet not what a residual unit means: ${main} and ${skip} differ, but where one of them has length 1, that one value is repeated along the other (broadcasting). The result has the shape ${result}.`;
export const addedWithAProjection = (skip: Shown, width: Shown): string =>
  `They can be added: the 1×1 convolution gives ${skip}, whatever shape came in. Each of its values mixes the ${width} channels of one pixel.`;
export const addedWithZeros = (pixels: Shown, maps: Shown): string =>
  `They can be added: the shortcut keeps ${pixels} and appends ${maps} maps of zeros. For those maps the unit computes ReLU({f}(x)) alone.`;
export const addedAsTheyAre = (main: Shown): string =>
  `They can be added: both are ${main}. Each value of {f}(x) gets the value of x at its own place.`;
export const kind = "Kind";
export const zeroPaddingOptionA = "zero padding (option A)";
export const projectionOptionB = "1×1 projection (option B)";
export const stride = "Stride";
export const side = "Side";
export const mapsIn = "Maps in";
export const mapsOut = "Maps out";
export const workOutTheTwoShapes = "Work out the two shapes that reach the sum, then guess.";
export const boxesAreHeightWidthMaps =
  "Boxes: height × width × maps. Lengths that do not meet their partner are underlined. Try an odd side, zero padding with fewer maps out than in, and a map of one pixel or one channel.";
export const willTheTwoPathsFit = "Will the two paths fit? ";
export const theyCanBeAdded = "They can be added";
export const shapeError = "Shape error";
export const justRunIt = "Just run it";
export const right = "Right. ";
export const notSo = "Not so. ";
export const guessFirst = "Guess first";
export const whichShortcutFits = "Which shortcut fits?";
export const theyAreAdded = "they are added";
export const addedWithLengthsRepeated = "added with lengths of 1 repeated";
export const theyCannotBeAdded = "they cannot be added";
export const nothingIsAdded = "nothing is added";
export const every2ndPixel = "every 2nd pixel";
export const everyPixel = "every pixel";
export const batchNorm = "batch norm";
export const mapsOfZeros = (maps: Shown): string => `+ ${maps} maps of zeros`;
export const noMapsToAdd = "no maps to add";
export const shapesOnThePaths = (input: Shown, main: Shown, skip: Shown): string =>
  `x ${input}, f(x) ${main}, shortcut ${skip}`;
export const twoPathsToTheSum = (shapes: Shown, meaning: Shown): string =>
  `Two paths to the sum: ${shapes}; ${meaning}.`;
export const twoPathsFromX = (input: Shown): string => `Two paths from x, ${input}: what do they bring to the sum?`;
export const theBranchAlone = "{f}(x) alone";
export const thatIsPredicted = "That is what the rules predict.";
export const theRulesPredictSomethingElse = "The rules predict something else.";
/** The answer, whose shape or error stands apart, and what the rules say of it. */
export const tensorflowGives = <P>(shape: P, end: Shown): WordPieces<P> => [
  "TensorFlow.js ran the unit and gives a map of shape ",
  shape,
  `. ${end}`
];
export const tensorflowSays = <P>(error: P, end: Shown): WordPieces<P> => [
  "TensorFlow.js ran the unit and says ",
  error,
  ` ${end}`
];
export const tensorflowIsRunning = "TensorFlow.js is running the unit on zeros …";
export const tensorflowCouldNotBeAsked = (reason: Shown): string =>
  `TensorFlow.js could not be asked: ${reason}. The rules above hold without it.`;
export const theWorkerThatTriesShortcuts = "the worker that tries out shortcuts";
export const stageUnit = (stage: Shown, unit: Shown): string => `stage ${stage}, unit ${unit}`;
export const tableOfSigns = "signs around the sum";
export const clippedSums = "clipped";
export const nothing = "nothing";
export const identity = "identity";
export const none = "none";
export const shortcut = "shortcut";
export const sum = "sum";
export const convolution = "conv";
export const everySecondPixel = "every second pixel of every second row";
export const original = "original";
export const bnAfterAddition = "BN after addition";
export const reluBeforeAddition = "ReLU before addition";
export const reluOnlyPreActivation = "ReLU-only pre-activation";
export const fullPreActivation = "full pre-activation";
