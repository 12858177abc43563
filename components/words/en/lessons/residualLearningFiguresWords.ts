/** @file English words of residual learning’s figures but those of curves. */
import type {Shown} from "../../shown.js";

export const endsOfTheTest = (
  plain: Shown,
  copy: Shown,
  residual: Shown,
  closed: Shown,
  better: Shown,
  seeds: Shown,
  plainNoNorm: Shown,
  silentNoNorm: Shown,
  guessing: Shown
): string =>
  `With batch normalization the plain network ends at ${plain}, from the copy start at ${copy}, the residual network at ${residual}: the start alone covers ${closed} of the way, and ends lower for ${better} of ${seeds} seeds. Without it the plain network ends at ${plainNoNorm} and the residual one with silent branches at ${silentNoNorm}; guessing costs ${guessing}.`;
export const copyStart = "copy start";
export const plainFromTheCopy = "plain from the copy start";
export const plainNoBatchNorm = "plain, no batch norm";
export const residualSilentNoBatchNorm = "residual, silent branches, no batch norm";
export const withBatchNormalization = "With batch normalization";
export const withoutBatchNormalization = "Without batch normalization";
export const runItInTheLaboratory = "Run it in the laboratory, all seeds: ";
export const rate = (rate: Shown): string => `Rate ${rate}`;
export const bestRate = "Best rate";
export const seed = (seed: Shown): string => `Seed ${seed}`;
export const validationAccuracy = "Validation accuracy";
export const trainingLossAtTheEnd = "Training loss at the end by rate and seed";
export const network = "Network";
export const noneOfIt = "None of it";
export const aQuarter = "A quarter";
export const half = "Half";
export const allOfIt = "All of it";
export const startThePlainNetworkNearACopy =
  "Start the plain network near a copy, and change nothing else. How much of its gap to the residual network closes?";
export const theStartAloneCloses = (right: Shown, closed: Shown): string =>
  `${right}The start alone closes ${closed} of the gap in training loss.`;
export const trainingLossMeanOver = (title: Shown): string => `${title}: training loss, mean over seeds`;
export const layersStepsAndLines = (
  depth: Shown,
  steps: Shown,
  seeds: Shown,
  rates: Shown,
  triedSeeds: Shown,
  best: Shown,
  recorded: Shown
): string =>
  `${depth} layers, ${steps} steps; lines: mean over ${seeds} seeds of the running mean of 5 batches; bands: from the lowest to the highest seed. Each network at the best of the learning rates ${rates}, chosen on seeds ${triedSeeds}: ${best}. ${recorded}.`;
export const valuesTo = (least: Shown, greatest: Shown): string => `values ${least} to ${greatest}`;
export const notNumbers = "not numbers";
export const untrained = (network: Shown): string => `${network} untrained`;
export const networkError = (network: Shown, error: Shown, on: Shown): string =>
  `${network} error ${error}, ${on} of its inner ReLUs on`;
export const ratesOfBoth = (residual: Shown, plain: Shown): string =>
  `Learning rate ${residual} residual, ${plain} plain: the best that was found for each.`;
export const networkFromTo = (network: Shown, least: Shown, most: Shown): string => `${network} ${least} to ${most}`;
export const errorOverSeeds = (recorded: Shown, steps: Shown, seeds: Shown, ranges: Shown): string =>
  `${recorded}. Error after ${steps} steps over ${seeds} seeds: ${ranges}.`;
export const stack = "Stack";
export const computedOnYourDevice = "Computed on your device.";
export const eightMaps = (rates: Shown, source: Shown): string =>
  `Eight maps of 8×8 numbers, black the least and white the greatest. ${rates} ${source}`;
export const errorZeroOutputIs1 = "error (1: output is zero)";
export const innerReLUsThatAre = "inner ReLUs that are on";
export const whatCameIn = "What came in";
export const whatTheStackGivesOut = (network: Shown): string => `What the ${network} stack gives out`;
export const relusOn = "ReLUs on";
export const learningToCopy = "Learning to copy, by steps done";
export const stepsDone = "Steps done";
export const stageMeans = (stage: Shown, means: Shown): string => `stage ${stage} ${means}`;
export const sizeOfEachUnit = (words: Shown): string =>
  `Size of each unit’s residual beside its shortcut, by depth: ${words}.`;
export const stageNumber = (stage: Shown): string => `stage ${stage}`;
export const firstUnitDepthLast = "first unit … depth … last unit";
export const sizeOfTheBranch = "size of {f}(x) beside x";
export const theWorkerThatMeasuresResiduals = "the worker that measures the residuals";
export const sizesFromTo = (least: Shown, most: Shown): string =>
  `The residuals are from ${least} to ${most} as large as what the shortcut carries.`;
export const dottedIsTheRoot = (least: Shown, most: Shown): string =>
  `Dotted: 1/√k, with k counting the units of a stage; the hollow marks beside an identity shortcut stand ${least} to ${most} times as high.`;
export const mean = "Mean";
export const tenPercentBelow = "10 % of the images below";
export const tenPercentAbove = "10 % above";
export const beforeTraining = "Before training";
export const sizeOfTheResidual = "Size of the residual beside x by unit";
export const unit = "Unit";
export const recordedSizes = (sizes: Shown): string => `Recorded. ${sizes}`;
export const measureItHere = "Measure it here";
export const howLargeIsEach = "How large is each residual?";
export const filledAndHollow = (steps: Shown, images: Shown, root: Shown, recorded: Shown): string =>
  `Filled: the residual network of 34 layers after ${steps} steps; lines: the middle 80 % of ${images} test images. Squares: units that halve the map, measured beside their projection. Hollow: the same network before its first step. ${root} ${recorded}.`;
export const thePageHasBeen = "the page has been left";
export const runningTestImagesThrough = (images: Shown): string =>
  `Running ${images} test images through the network …`;
export const measuredOnYourDevice = (images: Shown, sizes: Shown): string =>
  `Measured on your device, ${images} test images. ${sizes}`;
export const fetchingTheTrainedNetwork = "Fetching the trained network …";
export const itFailed = (error: Shown): string => `It failed: ${error}. The recorded numbers stay.`;
export const residualPlain = (residual: Shown, plain: Shown): string => `residual ${residual}, plain ${plain}`;
export const distancesInWords = (scale: Shown, atScale: Shown, atZero: Shown): string =>
  `Distance from a copy of x by the scale of all weights. At ${scale}: ${atScale}. At 0: ${atZero}.`;
export const allWeightsTimesS = "all weights times s";
export const distanceFromACopy = "distance from a copy";
export const residual = "Residual";
export const plain = "Plain";
export const distanceFromACopyBy = "Distance from a copy by the scale of all weights";
export const xWhatComesIn = "x, what comes in";
export const residualStack = "Residual stack";
export const plainStack = "Plain stack";
export const picture = "Picture";
export const allWeightsTimesSLabel = "All weights times s";
export const atSThePlain = (scale: Shown, size: Shown, distance: Shown): string =>
  `At s = ${scale} the plain output is ${size} as large as x; the residual output differs from x by ${distance} of x.`;
export const unitsOfTwoConvolutions = (units: Shown, maps: Shown, seed: Shown): string =>
  `${units} units of two 3×3 convolutions with ${maps} maps between them, random weights of seed ${seed}, computed by this page.`;
export const validationImagesRight = (one: Shown, zero: Shown): string =>
  `Validation images right at the last step: ${one} from γ = 1, ${zero} from γ = 0.`;
export const runItHere = "Run it here";
export const meanTrainingLossBy = "Mean training loss by step";
export const step = "Step";
export const learningRate = "Learning rate";
export const right = "Right. ";
export const notSo = "Not so. ";
export const plainLine = "plain";
export const residualLine = "residual";
export const silent = "silent";
export const everyRateAndSeed = "every rate and seed";
export const errorMeasure = "error";
export const branchBesideX = "‖branch‖ / ‖x‖";
export const errorOfTheCopy = "Error of the copy";
export const shareOfInnerReLUs = "Share of inner ReLUs that are on";
export const sizeOfFBesideX = "Size of f beside x";
export const measuresByStep = "error, ReLUs and size of the branch by step";
export const tableOfSizes = "size of each unit’s residual";
export const trained = "trained";
export const untrainedLine = "untrained";
export const whatSmallWeightsLeave = "What comes out as the weights go to zero";
export const tableOfDistances = "distance from a copy by s";
export const nothing = "nothing";
export const trainingFromSilentBranches = "Training from silent branches, beside the usual start";
export const trainingLossByStep = "training loss by step";
export const linesAndBands = (seeds: Shown, recorded: Shown): string =>
  `Lines: mean over ${seeds} seeds of the running mean of 5 batches; bands: from the lowest to the highest seed. ${recorded}. `;
