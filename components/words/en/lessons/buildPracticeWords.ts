/** @file English words of the exercises on a built network. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const aFileOfWeights = "A file of weights";
export const hasParameters = (title: Shown, classes: Shown, parameters: Shown, bits: Shown): string =>
  `${title} for ${classes} classes has ${parameters} parameters. Each is kept as a number of ${bits} bits.`;
export const howManyMegabytes =
  "How many megabytes (millions of bytes) has the file, apart from its head? One decimal will do.";
export const megabytes = "Megabytes";
export const bitsAreBytes = (bits: Shown, each: number, parameters: Shown, all: Shown, right: Shown): string =>
  `${bits} bits are ${each} ${plural(each, {one: "byte", other: "bytes"})}: ${parameters} · ${each} = ${all} bytes, ${right} MB.`;
export const thoseAreMegabits = "Those are megabits. Eight bits make a byte.";
export const oneByteEach = "That is one byte for each parameter. How many bytes are these bits?";
export const with32Bits = "That is with 32 bits a number, as TensorFlow.js computes. The file keeps other ones.";
export const inMebibytes = "That is in units of 1,048,576 bytes (mebibytes). A megabyte is a million.";
export const thousandsOfBytes = "Those are thousands of bytes. A megabyte is a million.";
export const bytesTimesNumbers = "Bytes per number, times numbers, divided by a million.";

export const batchNormFoldedIn = "Batch norm folded in";
export const oneChannelsConvolution = (
  weight: Shown,
  mean: Shown,
  deviation: Shown,
  gamma: Shown,
  beta: Shown
): string =>
  `One channel’s convolution has a weight of ${weight} and no bias. Batch normalization follows, with the mean ${mean}, the deviation √(σ² + ε) = ${deviation}, γ = ${gamma} and β = ${beta} of training. Both are made one convolution, as this page does for a single picture.`;
export const whatBecomesOfTheWeight = "What becomes of the weight?";
export const whichBias = "Which bias does the channel get?";
export const weight = "Weight";
export const bias = "Bias";
export const multipliesAll = (scale: Shown, weight: Shown, right: Shown): string =>
  `γ / √(σ² + ε) = ${scale} multiplies all that the convolution gives, so it can multiply its weights: ${weight} · ${scale} = ${right}.`;
export const goesIntoTheBias = (beta: Shown, mean: Shown, scale: Shown, right: Shown): string =>
  `What does not depend on the picture goes into the bias: β − mean · γ / √(σ² + ε) = ${beta} − ${mean} · ${scale} = ${right}.`;
export const dividesFirst = "Batch norm divides by the deviation before it multiplies with γ.";
export const gammaIsMissing = "γ is missing: it multiplies what was divided.";
export const theOtherWayAround = "The other way around: divided by the deviation, multiplied with γ.";
export const theBiasAlone = "The bias alone cannot do it: batch norm stretches what comes in, too.";
export const theMeanIsTaken =
  "The mean is taken from what the convolution gives, not from its weights. It goes into the bias.";
export const theMeanIsMissing =
  "The mean is missing. What is taken away before the division must be taken away after it, too, in the new scale.";
export const theMeanIsDivided = "The mean is divided by the deviation and multiplied with γ, like all that comes in.";
export const theMeanIsNotAdded = "The mean is taken away, not added.";
export const betaIsMissing = "β is missing: it is added at the end.";
export const gammaOfTheMean = "γ is missing: it multiplies the mean’s part as well.";
export const batchNormShifts =
  "Batch norm shifts, too: it takes away the mean and adds β. A convolution without a bias could not.";
export const writeBatchNormOut =
  "Write batch norm out: (v − mean) / deviation · γ + β. Sort it into what multiplies v, and the rest.";

export const outputsToProbabilities = "From outputs to probabilities";
export const endsWithOutputs = (first: Shown, second: Shown): string =>
  `A network for two classes ends with the outputs ${first} and ${second}, before softmax.`;
export const whichProbability = "Which probability does the first class get?";
export const onlyTheDifference = (apart: Shown, times: Shown): string =>
  `Only the difference counts, ${apart}: the first class is ${times} times as likely as the other, e to the power of the difference.`;
export const addedToBoth = " The same number added to both outputs changes nothing.";
export const comparesTheOutputs =
  "That compares the outputs themselves. Softmax compares their exponentials, so only the difference counts.";
export const theOtherClass = "That is the other class: its output is smaller.";
export const halfEach = "Half each would be at equal outputs.";
export const twiceTheDifference = "That is twice the difference. The exponential of the difference is taken once.";

export const aCutLeaves =
  "A cut leaves {f}(x) alone: it does least harm where {f}(x) is large beside x, and in the last stage.";
export const theRatioDoesNotTell = "Here the ratio alone does not tell.";
export const unitOfStage = (name: Shown, unit: Shown, stage: Shown): string =>
  `${name}, unit ${unit} of stage ${stage}`;
export const anArcToSpare = "An arc to spare";
export const rightWithoutIt = (count: Shown, images: Shown, share: Shown, ratio: Shown): string =>
  `Without it ${count} of ${images} digits are right, ${share}; {f}(x) was ${ratio} times as large as what the arc brought.`;
export const oneArcIsCut = (depth: Shown, steps: Shown, seed: Shown, images: Shown, names: Shown): string =>
  `In a network of ${depth} layers (${steps} steps, seed ${seed}) one arc is cut, the branch stays, and ${images} digits are read again. Choose among ${names}.`;
export const whichArc = "Without which of these arcs are the most digits still right?";
export const leaves = (here: Shown, best: Shown, count: Shown, rule: Shown): string =>
  `${here} ${best} leaves ${count}. ${rule}`;
