/** @file English words of draw. */
import type {Shown} from "../shown.js";

export const belowLeast = (line: Shown, least: Shown): string => `${line}, below ${least}`;
export const accuracy = "Accuracy";
export const classifiedCorrectly = "classified correctly";
export const gradientNormOfTheLoss = "Gradient norm of the loss by each unit’s output";
export const gradientOutput = "‖∂L/∂output‖";
export const gradientOfOutput = "gradient of output";
export const gradientNormOfTheLossBy = "Gradient norm of the loss by each layer’s weights";
export const gradientWeights = "‖∂L/∂weights‖";
export const gradientOfWeights = "gradient of weights";
export const rootMeanSquareOfEach = "Root mean square of each unit’s output";
export const rootMeanSquare = "root mean square";
export const rootMeanSquareOfOutput = "root mean square of output";
export const branchBesideShortcutTheRatio = "Branch beside shortcut, the ratio of their norms in each unit";
export const fShortcut = "‖f‖ / ‖shortcut‖";
export const branchBesideShortcut = "branch beside shortcut";
export const updateBesideWeightTheRatio = "Update beside weight, the ratio of their norms in each unit";
export const updateBesideWeight = "update beside weight";
export const updateBesideWeightTheRatioOf = "Update beside weight, the ratio of their norms in each layer";
export const noStepYet = (network: Shown): string => `${network}: no step yet`;
export const noShortcut = "no shortcut";
export const notMeasuredInThisRun = "not measured in this run";
export const allZeroOrNotA = (network: Shown): string => `${network}: all zero or not a number`;
export const zeroOrNotANumber = (lost: Shown): string => `, ${lost} zero or not a number`;
export const atTheInputAtThe = (network: Shown, value: Shown, value2: Shown, missing: Shown): string =>
  `${network} ${value} at the input, ${value2} at the output${missing}`;
export const fromInputToOutput = (title: Shown, words: Shown): string => `${title} from input to output. ${words}.`;
export const fromInputToOutputAtStep = (title: Shown, step: Shown, words: Shown): string =>
  `${title} from input to output, step ${step}. ${words}.`;
export const inputStageOutput = "input … stage … output";
export const inputDepthOutput = "input … depth … output";
export const stageOf = (stage: Shown): string => `stage ${stage}`;
export const noShortcuts = "no shortcuts";
export const stepOf = (step: Shown): string => `step ${step}`;
export const fromTo = (least: Shown, most: Shown): string => ` ${least} to ${most}`;
export const stepIsMarked = (at: Shown): string => ` Step ${at} is marked.`;
export const shadesFromToLogarithmic = (low: Shown, high: Shown): string =>
  ` Shades from ${low} to ${high}, logarithmic.`;
export const heatMapOfLayerBy = (words: Shown, parts: Shown, scale: Shown, marked: Shown): string =>
  `Heat map of ${words}, layer by step. ${parts}.${scale}${marked}`;
export const loss = "Loss";
export const lossNats = "loss, nats";
export const notANumber = "not a number";
export const lossByStep = "Loss by step";
export const accuracyByStep = "Accuracy by step";
export const gradientNormByLayerAt = "Gradient norm by layer, at the step shown";
export const step = "Step";
export const batchOf = (network: Shown): string => `${network}, batch`;
export const validationOf = (network: Shown): string => `${network}, validation`;
export const layer = "Layer";
export const measure = "Measure";
export const gradientNormByLayerAtStep = (at: Shown): string => `Gradient norm by layer, at step ${at}`;
export const courseOfTheLoss = "Course of the loss";
export const runOf = (number: Shown): string => `Run ${number}`;
export const runningMean = (yLabel: Shown): string => `${yLabel}, running mean`;
export const meanOf = (seeds: Shown): string => `, mean of ${seeds}`;
export const earlierRuns = (more: Shown): string => `${more} earlier runs`;
export const byTrainingStepRunningMean = (name: Shown, all: Shown): string =>
  `${name} by training step, running mean of the batches. ${all}.`;
export const noRun = "No run";
export const notANumberFromStep = (network: Shown, lost: Shown): string =>
  `${network} not a number from step ${lost} on`;
export const noStepYetNetwork = (network: Shown): string => `${network} no step yet`;
export const inStep = (network: Shown, value: Shown, step: Shown): string => `${network} ${value} in step ${step}`;
export const notANumberFromStepOn = (network: Shown, lost: Shown): string =>
  `${network}: not a number from step ${lost} on`;
export const measuredOn = (part: Shown): string => ` Measured on ${part}.`;
export const validationImages = "validation images";
export const eachBatch = "each batch";
export const byTrainingStep = (name: Shown, words: Shown, where: Shown, notes: Shown): string =>
  `${name} by training step. ${words}.${where}${notes}`;
export const meanStandardDeviation = (finite: Shown, finite2: Shown): string =>
  `, mean ${finite}, standard deviation ${finite2}`;
export const andZero = (zero: Shown): string => `, ${zero} zero`;
export const andNotANumber = (lost: Shown): string => `, ${lost} not a number`;
export const histogramOfTheOf = (ofText: Shown, layer: Shown, words: Shown): string =>
  `Histogram of the ${ofText} of ${layer}. ${words}.`;
export const shareOfThe = (ofText: Shown): string => `share of the ${ofText}, %`;
export const zeroOf = (zero: Shown): string => `${zero} zero`;
export const stem = "stem";
export const stepAxis = "step";
export const bytes = "bytes";
export const weightAxis = "weight";
export const outputAxis = "output";
/** What a histogram is of. */
export const histogramOf = (of: "weights" | "outputs"): string => of;
export const trainingLossByStep = "Training loss by step.";
export const lossMeanOfNineSteps = "loss, mean of nine steps";
export const trainingLossMeanOfNine = "training loss, mean of nine steps; lower is better";
export const inStepTextMath = (text: Shown, math: Shown): string => `${text} in step ${math}`;
export const noStepYet2 = "no step yet";
export const lossInTrainingMeanOf = (math: Shown, steps: Shown, named: Shown): string =>
  `Loss in training, mean of nine steps, step ${math} of ${steps}: ${named}.`;
export const runItHere = "Run it here";
export const guessing = "guessing";
