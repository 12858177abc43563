/** @file English words of After ResNet. */
import {listed} from "../../listed.js";
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const wholeOneOutHalfOut = (
  whole: Shown,
  oneOut: Shown,
  half: Shown,
  units: Shown,
  halfOut: Shown,
  best: Shown,
  draws: Shown
): string =>
  `Whole, our residual network reads ${whole} of the digits; with one unit out ${oneOut}; with ${half} of ${units} out ${halfOut}, and ${best} in the best of ${draws} draws.`;
export const fromTo = (low: Shown, high: Shown): string => `${low} to ${high}`;
export const digitsRightByUnitsLeftOut = "Digits right by units left out";
export const unitsOut = "Units out";
export const meanOf = (network: Shown): string => `${network}, mean`;
export const rangeOf = (network: Shown): string => `${network}, range`;
export const digitsStillRead = "Digits still read, by units left out";
export const linesAreMeansOfDraws = (draws: Shown, digits: Shown, recorded: Shown): string =>
  `Lines: mean over ${draws} random draws on ${digits} test digits; band: worst to best draw. Nothing is trained again. ${recorded}.`;
export const everyNumberOfUnits = "every number of units";
export const wholeThreeAndSixOut = (network: Shown, whole: Shown, three: Shown, six: Shown): string =>
  `${network}: ${whole} whole, ${three} with 3 out, ${six} with 6 out`;
export const digitsRightAtRandom = (words: Shown): string => `Digits right with units left out at random. ${words}.`;
export const unitsLeftOutOf = (units: Shown): string => `units left out, of ${units}`;
export const digitsRight = "digits right";
export const halfOfThem = "half of them";

export const twoKernelsAreOne = (before: Shown, after: Shown): string =>
  `A 3×3 kernel plus the kernel that passes its input on is one kernel: its middle goes from ${before} to ${after}, the rest stays.`;
export const convolution = "convolution";
export const shortcut = "shortcut";
export const oneKernel = "one kernel";
export const kernel = "Kernel";
export const bothWaysDifferBy = (difference: Shown): string =>
  `On a random map of 16 × 16 both ways differ by at most ${difference}: rounding.`;
export const theArcInTheKernel = "The arc, moved into the kernel";
export const computedHere = "Computed here. The zeros around the map are those of the convolution.";

export const free = "free";
export const balanced = "balanced";
export const differences = "differences";
export const stretchedAfter = (count: number, free: Shown, balanced: Shown, differences: Shown): string =>
  `After ${count} ${plural(count, {one: "matrix", other: "matrices"})} a signal is stretched by a factor of up to ${free} where the mixing is free and ${balanced} where it is balanced; a difference between balanced streams, by at most ${differences}.`;
export const largestStretchOfAProduct = (words: Shown): string =>
  `Largest stretch of a product of mixing matrices. ${words}`;
export const matricesAxis = "matrices";
export const largestStretch = "largest stretch";
export const fourStreams =
  "Four streams. Free: the identity with a random number added to each of its 16 numbers. Balanced: the same matrices without their signs, rows and columns scaled in turn until each sums to 1 (Sinkhorn and Knopp 1967). Lines: the largest singular value of the product; dots: the second one of the balanced product, which is what becomes of differences between the streams. Computed here.";
export const matrices = "Matrices";
export const freeLargest = "Free, largest";
export const balancedLargest = "Balanced, largest";
export const balancedSecond = "Balanced, second";
export const stretchByNumberOfMatrices = "Stretch by number of mixing matrices";
export const noise = "Noise";
export const draw = "Draw";
export const stretchByMatrices = "stretch by number of matrices";
export const hardlyAtAll = "Hardly at all";
export const aboutTenfold = "About tenfold";
export const aHundredfoldOrMore = "A hundredfold or more";
export const howLargeCanASignalBecome = (matrices: Shown): string =>
  `Instead of one stream, four; between two layers each becomes a mixture of all four, by a random matrix near the identity. How large can a signal become after ${matrices} such matrices?`;
/** After the judgement on a guess. */
export const right = "Right. ";
export const notSo = "Not so. ";
export const itCanGrow = (factor: Shown): string => `It can grow ${factor}-fold.`;

export const withLayersBothOrders = (depth: Shown, post: Shown, pre: Shown, lower: Shown, seeds: Shown): string =>
  `With ${depth} layers the unit of 2015 ends at ${post}, pre-activation at ${pre}; it ends lower for ${lower} of ${seeds} seeds.`;
/** The short names of both orders, at the ends of lines. */
export const order2015 = "2015";
export const orderPreActivation = "pre-act.";
export const orderAtDepth = (order: Shown, depth: Shown): string => `${order}, ${depth} layers`;
export const rateOf = (rate: Shown): string => `Rate ${rate}`;
export const itsRate = "Its rate";
export const seedOf = (seed: Shown): string => `Seed ${seed}`;
export const validationAccuracy = "Validation accuracy";
export const trainingLossOfBothOrders = "Training loss at the end of both orders";
export const network = "Network";
export const theUnitOf2015AndOf2016 = "The unit of 2015 and the one of 2016";
export const layersBothOrders = (depth: Shown): string =>
  `${depth} layers, both orders: training loss, mean over seeds`;
export const layersSeedsTrainingLoss = (depth: Shown, seeds: number): string =>
  `${depth} layers, ${seeds} ${plural(seeds, {one: "seed", other: "seeds"})}: training loss`;
/** The rates that were tried as a list; each order's best as a list; seeds as text. */
export const bothOrdersCaption = (
  steps: Shown,
  tried: Shown,
  depth: Shown,
  seeds: readonly string[],
  best: Shown,
  recorded: Shown
): string =>
  `${steps} steps; lines: mean over the seeds of the running mean of 5 batches; bands: lowest to highest seed. Each order at the best of the learning rates ${tried}, chosen at ${depth} layers on seeds ${listed(seeds)}: ${best}. Both orders start from the same kernels. ${recorded}.`;
export const everyRateAndSeed = "every rate and seed of both orders";

export const withoutNormFromBothStarts = (
  usual: Shown,
  silent: Shown,
  accuracy: Shown,
  seeds: Shown,
  normalized: Shown
): string =>
  `Without batch normalization the residual network ends at ${usual} from its usual start and at ${silent} from silent branches, with ${accuracy} of the validation images right (means over ${seeds} seeds). With batch normalization it ends at ${normalized}.`;
export const silent = "silent";
export const batchNorm = "batch norm";
export const layersStepsTrainingLoss = (depth: Shown, steps: Shown): string =>
  `${depth} layers, ${steps} steps: training loss`;
export const trainingLossFromSilentBranches = "Training loss from silent branches";
export const plainSilentBatchNorm = (seeds: Shown, recorded: Shown, lr: Shown): string =>
  `Plain: no shortcuts, no batch normalization. Silent: shortcuts, no batch normalization, the last convolution of each branch starts at 0. Batch norm: the usual residual network. Lines: mean over ${seeds} seeds of the running mean of 5 batches; bands: lowest to highest seed; each at the best of its learning rates. ${recorded}. The usual start without batch normalization: learning rate ${lr}.`;
export const trainItHere = "Train it here, beside the plain network";
export const whereEachSeedEnded = "where each seed ended";
export const lossAtTheEndFromSilentBranches = "Training loss at the end from silent branches";
export const itLearnsNothing = "It learns nothing: nothing starts";
export const itLearnsAsSlowly = "It learns as slowly as before";
export const itLearnsWell = "It learns well";
export const everyBranchStartsAtZero =
  "34 layers with shortcuts, no batch normalization. Now every branch starts at exactly 0, so that the network begins as its arcs alone. What happens?";
