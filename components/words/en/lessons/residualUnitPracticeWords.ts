/** @file English words of exercises on residual units. */
import type {Shown} from "../../shown.js";

export const theIdentity = "The identity: x as it is";
export const zeroPaddingOfPixels = "Zero padding: every s-th pixel of x, and empty maps beside them";
export const onlyAProjection = "Only a projection: a 1×1 convolution of stride s";
export const aShortcutThatFits = "A shortcut that fits";
export const xAndFHaveOneShape = (from: Shown): string => `x is ${from}, and so is {f}(x): they add as they are.`;
export const xAndFDiffer = (from: Shown, to: Shown): string =>
  `x is ${from}, but {f}(x) is ${to}. Maps of different shapes have no sum.`;
export const nothingToFillUp = "Nothing has to be left out or filled up here: x fits as it is.";
export const theShapesAgree = (to: Shown): string =>
  `The shapes agree: ${to}. It costs no weight; this is option A of the paper.`;
export const zerosCannotTakeMapsAway = (filters: Shown, width: Shown): string =>
  `{f}(x) has ${filters} maps and x has ${width}. Zeros can fill up what is missing; they cannot take maps away.`;
export const aMixtureHasWeights = (width: Shown, filters: Shown): string =>
  `x has ${width} maps and must come down to ${filters}. That takes a mixture of maps, and a mixture has weights.`;
export const itWouldFitBut = (width: Shown, filters: Shown): string =>
  `It would fit, but it has ${width} · ${filters} weights, and here the sum exists without any.`;
export const aUnitTakesMapsTo = (stride: Shown, side: Shown, width: Shown, filters: Shown): string =>
  `A unit with stride s = ${stride} takes ${side}×${side}×${width} to ${filters} maps.`;
export const whichShortcutMakesA = "Which shortcut makes a sum with the fewest weights?";
export const whatAProjectionReads = "What a projection reads";
export const theShortcutOfTheFirstUnit = (side: Shown): string =>
  `The shortcut of a stage’s first unit is a 1×1 convolution of stride 2. The map that comes in has ${side}×${side} pixels.`;
export const howManyPixelsAreRead = "How many of its pixels does the projection read?";
export const pixels = "Pixels";
export const itStandsOnPlaces = (places: Shown, read: Shown, all: Shown): string =>
  `It stands on ${places} places in each direction: ${places} · ${places} = ${read} of ${all}. About three pixels in four are never looked at; the 3×3 window beside it sees them.`;
export const withStride1AllAreRead =
  "With stride 1 it would read all. Stride 2 moves the window by two, and a 1×1 window sees one pixel where it stands.";
export const halfWouldBeOneDirection = "Half of them would be stride 2 in one direction. It moves by two in both.";
export const thatIsStride2InOneDirection = "That is stride 2 in one direction alone. It moves by two in both.";
export const thatWouldBeA3By3Window = "That would be a 3×3 window. A 1×1 window reads one pixel at each place.";
export const onAnOddSide = (side: Shown): string =>
  `On an odd side the window also stands on the last pixel: 1, 3, … ${side}.`;
export const countThePlacesWhere = "Count the places where the window stands along one side, then multiply.";
export const onePixelOfTheSum = "One pixel of the sum";
export const theBranchWasIgnored =
  "The branch was ignored, or a ReLU was put before the sum. There it would only let the branch add, never take away; it stands after the sum.";
export const thatIsTheBranchAlone = "That is {f}(x) alone, as in a plain network. The shortcut brings x to it.";
export const theBranchIsNegative = (x: Shown, branch: Shown): string =>
  `{f}(x) is negative here: adding it takes away. ${x} + ${branch}, not ${x} − ${branch}.`;
export const inTheOrderOf2016 =
  "In the order of 2016 no ReLU follows the sum; it stands before the convolutions. The sum passes as it is.";
export const theSumIsRight = "The sum is right, but the original unit ends with a ReLU: what is below zero becomes 0.";
export const atOnePixel = (x: Shown, branch: Shown, unit: Shown): string =>
  `At one pixel the shortcut brings x = ${x}, and the branch gives {f}(x) = ${branch}. ${unit}`;
export const whatLeavesTheUnit = "What leaves the unit at this pixel?";
export const value = "Value";
export const nothingFollowsTheSum = (at: Shown, change: Shown, total: Shown): string =>
  `${at} + ${change} = ${total}. Nothing follows the sum in a pre-activation unit, so it may be negative.`;
export const andTheLastReLUMakesIt0 = (at: Shown, change: Shown, total: Shown): string =>
  `${at} + ${change} = ${total}, and the last ReLU makes it 0. The branch has taken away all that came in.`;
export const whichTheLastReLULetsPass = (at: Shown, change: Shown, total: Shown): string =>
  `${at} + ${change} = ${total}, which the last ReLU lets pass.`;
export const addWhatTheTwoWaysBring = "Add what the two ways bring. Then ask what follows the sum in this unit.";
export const parameters = "Parameters";
export const sumOfParameters = (first: Shown, second: Shown, norms: Shown, norm: Shown, all: Shown): string =>
  `${first} + ${second} for the convolutions, ${norms} · ${norm} for batch normalization: ${all}.`;
export const sumWithProjection = (
  first: Shown,
  second: Shown,
  projection: Shown,
  norms: Shown,
  norm: Shown,
  all: Shown
): string =>
  `${first} + ${second} for the convolutions, ${projection} for the 1×1 projection, ${norms} · ${norm} for batch normalization: ${all}.`;
export const howManyParametersHas = "How many parameters has the unit, all counted?";
export const theShortcutsOwnAreMissing = (width: Shown, filters: Shown): string =>
  `The shortcut’s own parameters are missing: its 1×1 convolution has ${width} · ${filters} weights, its batch norm 4 · ${filters}.`;
export const thoseAreTheWeights =
  "Those are the weights of the convolutions. Batch normalization keeps four numbers a map as well: γ, β, and two moving statistics.";
export const batchNormCountedWithTwoNumbers =
  "Batch normalization was counted with two numbers a map, γ and β. Its moving mean and variance are kept too; training just doesn’t learn them.";
export const theSecondConvolutionReads = (filters: Shown, width: Shown): string =>
  `The second convolution reads what the first one wrote: ${filters} maps, not ${width}.`;
export const thatIsOneConvolution = "That is one convolution with its batch norm. A unit has two.";
export const theConvolutionsAre3By3 =
  "The convolutions of the branch are 3×3: each filter has nine weights for every map that it reads, not one.";
export const biasesWereCountedThere =
  "Biases were counted. There are none here: batch norm would subtract them again, and has its own β.";
export const a3By3ConvolutionHasWeights =
  "A 3×3 convolution has 3 · 3 · maps in · maps out weights. Add up both, then what belongs to the shortcut, then batch norm.";
export const shapes = "Shapes";
export const aMapComesIntoAUnit = (shape: Shown, filters: Shown, stride: Shown): string =>
  `A map of ${shape} comes into a residual unit with two 3×3 convolutions of ${filters} filters each, “same” padding and stride ${stride}.`;
export const whatShapeLeavesThe = "What shape leaves the unit?";
export const paddingKeepsTheSide =
  "Padding keeps the side, and each filter makes one map. So the shortcut can be the identity.";
export const onlyTheFirstConvolution = (side: Shown, out: Shown): string =>
  `Only the first convolution has stride 2: ⌈${side} / 2⌉ = ${out}. Each filter makes one map.`;
export const eachWindowWouldCostTwoPixels =
  "Each 3×3 window would cost two pixels without padding. “Same” pads with zeros and keeps the side.";
export const thatIsStride2Twice =
  "That is stride 2 twice. In a unit only the first convolution has the stride; the second has stride 1.";
export const samePaddingRoundsUp = (side: Shown): string =>
  `“Same” padding rounds up: the window stands on pixels 1, 3, 5 … ${side}, so the last one counts.`;
export const filtersAreNotAdded =
  "Two convolutions in a row don’t add their filters: the second one’s filters alone make the maps.";
export const aFilterReadsAllMaps =
  "A filter reads all maps at once and makes a single new one; it is not used on each map apart.";
export const asManyMapsAsFilters = (filters: Shown): string =>
  `The maps that leave are as many as there are filters: ${filters}. How many came in doesn’t matter.`;
export const onlyStride2Halves = "Only stride 2 halves the side. There is no pooling in a unit.";
export const stride2TakesEverySecondPixel =
  "Stride 2 takes every second pixel in both directions; the side does not stay.";
export const theUnitIsPreActivation = "The unit is one of pre-activation (2016).";
export const theUnitIsOriginal = "The unit is the original one (2015).";
export const aUnitWithAProjection = (width: Shown, filters: Shown): string =>
  `A residual unit takes ${width} maps to ${filters}, with stride 2 and a projection. Its convolutions have no bias. Batch normalization follows each of them, the projection too, and keeps four numbers a map.`;
export const aUnitWithAnIdentity = (width: Shown, filters: Shown): string =>
  `A residual unit takes ${width} maps to ${filters}, with an identity shortcut. Its convolutions have no bias. Batch normalization follows each of them and keeps four numbers a map.`;
