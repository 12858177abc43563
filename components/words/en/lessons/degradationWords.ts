/** @file English words of degradation. */
import type {Shown} from "../../shown.js";

export const dragTheThreePoints =
  "Drag the three points: how well has a plain network fitted its training images after 120 steps?";
export const withBatchNormalization = "With batch normalization";
export const withoutBatchNormalization = "Without batch normalization";
export const meanOfTheLastBatches = (steps: Shown, lr: Shown, seeds: Shown, recorded: Shown): string =>
  `Mean of the last 20 batches of ${steps} steps, learning rate ${lr}; band and dots: ${seeds} seeds. ${recorded}.`;
export const network = "Network";
export const layers = "Layers";
export const seed = "Seed";
export const step = "Step";
export const trainingLoss = "Training loss";
export const trainingLossNats = "Training loss, nats";
export const validationLoss = "Validation loss";
export const validationAccuracy = "Validation accuracy";
export const lowestSeed = "Lowest seed";
export const highestSeed = "Highest seed";
export const trainingLossByDepth = "Training loss by depth";
export const withOrWithout = "With or without";
export const showWhatWasMeasured = "Show what was measured";
export const guessAgain = "Guess again";
export const trainingLossAfter120Steps = "Training loss after 120 steps, by depth";
export const everyRun = "every run";
export const guessFirst = "Guess first: it fills with what was measured.";
export const dragOrMoveTheSliders = "Drag the three points, or move the sliders, and compare again.";
export const diverged = "diverged";
export const someDiverged = (lost: Shown): string => ` (${lost} diverged)`;
/** In the place of a mean where no run has one. */
export const noMean = "none";
export const atLayers = (value: Shown, depth: Shown): string => `${value} at ${depth} layers`;
export const yourGuessForPlain = (values: Shown): string => `your guess for plain: ${values}`;
export const byNumberOfLayers = (name: Shown, words: Shown): string => `${name} by number of layers. ${words}.`;
export const seedOf = (seed: Shown): string => `seed ${seed}`;
export const guess = "guess";
export const yourGuess = "your guess";
export const layersAxis = "layers";
export const plainLayers = (depth: Shown): string => `Plain, ${depth} layers`;
export const guessAtLayers = (depth: Shown): string => `Guess at ${depth} layers`;
export const nats = (value: Shown): string => `${value} nats`;
export const trainingLossAxis = "training loss, nats";
export const validationImagesRight = "validation images right";
export const chance = "chance";
export const residualWithNorm = "Residual, with batch normalization";
export const plainWithNorm = "Plain, with batch normalization";
export const residualWithoutNorm = "Residual, without batch normalization";
export const plainWithoutNorm = "Plain, without batch normalization";
export const show = "Show";
export const all = "All";
export const everyCellWithALink = "every cell, with a link that runs it";
export const eachDotIsOneSeed = (
  seeds: Shown,
  steps: Shown,
  withNorm: Shown,
  without: Shown,
  recorded: Shown
): string =>
  `Each dot is one seed; line and band: mean and range of ${seeds}. All runs take ${steps} steps, at learning rate ${withNorm} with batch normalization and ${without} without. ${recorded}.`;
export const runItHere = "run it here";
export const runItHereOf = (title: Shown, depth: Shown, seed: Shown): string =>
  `run it here: ${title}, ${depth} layers, seed ${seed}`;
export const layersOf = (depth: Shown): string => `${depth} layers`;
export const meanAndRange = "mean and range over the seeds";
export const everyCellOfTheGrid = "Every cell of the grid";
export const layersEndAt = (depth: Shown, end: Shown): string => `${depth} layers end at ${end}`;
export const layersEndAtWithValidation = (depth: Shown, end: Shown, validation: Shown): string =>
  `${depth} layers end at ${end}, validation ${validation}`;
export const lossOfNetworksByStep = (network: Shown, lines: Shown): string =>
  `Loss of ${network} networks by step: ${lines}.`;
export const stepAxis = "step";
export const lossAxis = (network: Shown): string => `${network}: loss, nats`;
export const trainingLossAxisOf = (network: Shown): string => `${network}: training loss, nats`;
export const lossByStepAndDepth = "Loss by step and depth";
export const ringsAreValidation = "Rings: loss on 512 validation images, every tenth step.";
export const runningMeanOfBatches = (batches: Shown, seeds: Shown, lr: Shown, recorded: Shown): string =>
  `Running mean of ${batches} batches, its mean over ${seeds} seeds, and their range as a band; the deeper, the heavier the line. Learning rate ${lr}, batch normalization. ${recorded}.`;
export const bothLossesByStep = "Training and validation loss, step by step";
export const everyTenthStep = "every tenth step";
export const networkWithNorm = (network: Shown): string => `${network}, with batch norm`;
export const networkWithoutNorm = (network: Shown): string => `${network}, without batch norm`;
export const networkBn = (network: Shown): string => `${network}, BN`;
export const networkNoBn = (network: Shown): string => `${network}, no BN`;
/** At a ratio of one. */
export const equal = "equal";
export const gradientAtTheStemShort = "↑ gradient at the stem ÷ at the last unit";
export const gradientAtTheStem = "↑ gradient at the stem, against that at the last unit";
export const layersArrow = "layers →";
export const gradientOverGradient = (words: Shown): string =>
  `Gradient at the stem over gradient at the last unit, first step. ${words}.`;
export const batchNorm = "Batch norm";
export const ratioMean = "Ratio, mean";
export const withWord = "with";
export const withoutWord = "without";
export const gradientsAtTheStart = "Gradients at the start";
export const theGradientThatReachesTheStem = "The gradient that reaches the stem, at the first step";
export const gradientOfTheStem = (recorded: Shown): string =>
  `‖∂L/∂y‖ of the stem’s output divided by that of the last unit’s, at the first step. Filled: with batch normalization; hollow: without, from smaller first weights. Each dot is one of five seeds. ${recorded}.`;
export const tableOfGradients = "gradients at the start";
