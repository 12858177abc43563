/** @file English words of the exercises on degradation. */
import type {Shown} from "../../shown.js";

export const layersThatCopy = "Layers that copy";
export const eachKernelHasAOne = "Each kernel has a 1 in its middle and 0 elsewhere";
export const eachKernelHasAOneExceptTheLast =
  "Each kernel has a 1 in its middle and 0 elsewhere, except in the last layer, where the 1 is a 0.5";
export const convolutionsStandNegative = (copies: Shown, kernel: Shown, value: Shown): string =>
  `${copies} convolutions stand one after the other, a ReLU after each. ${kernel}. A pixel of the map that comes in is ${value}: the map is a photograph whose mean was subtracted.`;
export const convolutionsStandPositive = (copies: Shown, kernel: Shown, value: Shown): string =>
  `${copies} convolutions stand one after the other, a ReLU after each. ${kernel}. A pixel of the map that comes in is ${value}, after a ReLU.`;
export const whatIsThisPixel = "What is this pixel after the last layer?";
export const value = "Value";
export const theFirstReluMakesItZero =
  "The first ReLU makes it 0, and 0 it stays. So copies may stand between trained layers, where every value has been through a ReLU, but not before the first.";
export const aOneHandsThePixelOn =
  "A 1 in the middle hands the pixel on, and ReLU leaves what is not negative. However many such layers are put in, the network computes the same.";
export const onlyTheLastLayerHalves = (value: Shown): string =>
  `A 1 in the middle hands the pixel on, and ReLU leaves what is not negative. Only the last layer halves it: ${value}.`;
export const theConvolutionCopiesIt =
  "The convolution copies it. But after it stands a ReLU, and what is negative does not pass.";
export const aReluMakesOnlyNegativeZero =
  "A ReLU makes only negative values 0. This one has been through a ReLU and is positive.";
export const layersHandOn = "Layers that follow one another hand on, they don’t add up. Adding would need shortcuts.";
export const aReluTurnsNoSign = "A ReLU sets a negative value to 0; it does not turn its sign around.";
export const onlyTheLastLayerHasTheHalf = "Only the last layer has the 0.5.";
export const twiceWouldBeAShortcut =
  "A layer that copies hands on one times the value. Twice would be a shortcut around it: x + x.";
export const followThePixel =
  "Follow the pixel through one convolution, then through its ReLU. Then ask what the next layer changes.";

export const overfittingOrDegradation = "Overfitting or degradation?";
export const degradationHarderToTrain = "Degradation: the deeper one is harder to train";
export const overfittingTooClosely = "Overfitting: the deeper one has learned its training images too closely";
export const neitherDepthHasHelped = "Neither: depth has helped";
export const risesBy = (points: Shown): string => `rises by ${points} points`;
export const fallsBy = (points: Shown): string => `falls by ${points} points`;
/** How the errors move, each said by `risesBy` or `fallsBy`; then what that means. */
export const withDepthTheErrors = (training: Shown, test: Shown, reason: Shown): string =>
  `With depth the training error ${training}, the test error ${test}. ${reason}`;
export const itFitsItsOwnWorse =
  "It fits its own training images worse: training has failed it; it has not learned too much.";
export const degradationShowsInTraining =
  "Degradation shows in the training error: it would be higher for the deeper network, and it is lower.";
export const itFitsNewOnesWorse = "It fits its training images better and new ones worse.";
export const overfittedHasLowTrainingError =
  "An overfitted network has a low training error. Here it is the higher one.";
export const overfittedWouldBeWorse = "An overfitted network would be worse on new images. Here it is better.";
export const bothFall = "Both fall: what the deeper network learned holds for new images.";
export const depthWouldHaveHelped = "Depth would have helped if new images were read better. They are read worse.";
export const supposeTwoNetworks = (
  shallow: Shown,
  training: Shown,
  test: Shown,
  deep: Shown,
  deepTraining: Shown,
  deepTest: Shown
): string =>
  `Suppose a network of ${shallow} layers ends with ${training} training error and ${test} test error, and one of ${deep} layers with ${deepTraining} and ${deepTest}.`;
export const whatDoTheNumbersShow = "What do the numbers show?";

export const theFirstGradient = "The first gradient";
/** A network among others, as an answer. */
export const networkAnswer = (network: "residual" | "plain", depth: Shown, bn: boolean): string =>
  `${network === "plain" ? "Plain" : "Residual"}, ${depth} layers, ${bn ? "with" : "without"} batch normalization`;
export const plainGradientGrows =
  "With batch normalization a plain network’s gradient grows toward the input, the more the deeper.";
export const residualGradientGrows =
  "With batch normalization gradients grow toward the input in a residual network too, only less.";
export const plainGradientShrinks =
  "Without batch normalization each layer of a plain network shrinks the gradient here.";
export const residualGradientIsLevel = "Without batch normalization shortcuts carry the gradient back nearly level.";
export const geometricMean = (ratio: Shown, seeds: Shown): string => `${ratio} (geometric mean of ${seeds} seeds)`;
export const beforeTheFirstUpdate =
  "Before the first update the gradient of the stem’s output is compared with that of the last unit’s: how many times as large is it?";
export const whereIsItLargest = "For which of these networks is this ratio largest?";
export const whereIsItSmallest = "For which of these networks is this ratio smallest?";
export const measuredRatio = (ratio: Shown, law: Shown): string => `Measured: ${ratio}. ${law}`;
export const measuredHere = (ratio: Shown, answer: string, found: Shown, law: Shown): string =>
  `Measured here: ${ratio}; ${answer.toLowerCase()}: ${found}. ${law}`;

export const whoseCurve = "Whose curve?";
export const theNetworkOf = (network: Shown, depth: Shown): string => `the ${network} network of ${depth} layers`;
export const deeperCouldCopy =
  "The deeper one could copy the shallower one and add nothing. It fits its own training images worse: degradation.";
export const onlyShortcutsDiffer = "Both have the same layers; only the shortcuts differ.";
export const plainStillGuesses = "At 66 layers the plain network still guesses: ln 10 ≈ 2.30 nats.";
export const depthCostsTime =
  "Depth costs the residual network time, too, only far less: shortcuts make degradation milder here, not impossible.";
/** The loss at the end in both networks, each given by its kind and depth. */
export const overTheLastBatches = (
  batches: Shown,
  asked: Shown,
  network: Shown,
  depth: Shown,
  other: Shown,
  otherNetwork: Shown,
  otherDepth: Shown,
  law: Shown
): string =>
  `Over the last ${batches} batches the loss is ${asked} nats in the ${network} network of ${depth} layers, and ${other} nats in the ${otherNetwork} network of ${otherDepth} layers. ${law}`;
export const trainingLossOfTwo = (seed: Shown, lr: Shown, asked: Shown, other: Shown): string =>
  `Training loss of two networks with batch normalization, seed ${seed}, learning rate ${lr}: ${asked}, and ${other}.`;
export const whichCurveBelongsTo = (network: Shown, depth: Shown): string =>
  `Which curve belongs to the ${network} network of ${depth} layers?`;
export const step = "step";
export const trainingLossNats = "training loss, nats";
export const curve = (name: Shown): string => `Curve ${name}`;
export const thatOneIs = (which: Shown, told: Shown): string => `That one is ${which}. ${told}`;
