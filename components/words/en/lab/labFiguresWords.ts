/** @file English words of lab figures. */
import type {Shown} from "../../shown.js";

export const inputAtTheLeftLogarithmic = "Input at the left, logarithmic axis.";
export const thinEachBatchThickRunning = (classes: Shown, math: Shown): string =>
  `Thin: each batch. Thick: running mean. Dots: validation images. Chance is ln ${classes} ≈ ${math} nats.`;
export const dotsValidationImagesFreshDrawings =
  "Dots: validation images, fresh drawings from the same generator. Chance is one in ten.";
export const dotsTheOfYourImages = (validation: Shown, classes: Shown): string =>
  `Dots: the ${validation} of your images that were held back. Chance is one in ${classes}.`;
export const lossLowerIsBetter = "Loss, lower is better";
export const byDepth = "By depth";
export const shareReadCorrectly = "Share read correctly";
export const whereDoYouExpectEach =
  "Where do you expect each loss to go? Move the points, by pointer or arrow keys, then press Train: your guess stays as dotted lines.";
export const thePicturesMeasure = "The picture’s measure";
export const gradientOfWeights = "Gradient of weights";
export const updateBesideWeights = "Update beside weights";
export const show = "Show";
export const mapsAndAnswersAfterThe =
  "Maps and answers after the step’s update, batch norm as in the evaluation; norms before it.";
export const notTrainedYetPictureAnd = "Not trained yet: picture and charts wait for your run.";
export const notTrainedYetWithThese = (missing: Shown, name: Shown): string =>
  `Not trained yet with these settings: ${missing}. Press Train; status and charts still show ${name}.`;
export const theSettingsHaveChangedSince = (name: Shown): string =>
  `The settings have changed since: status, charts and numbers are of ${name}. Press Train to run what is set now.`;
export const stopPlaying = "Stop playing";
export const playTheRun = "Play the run";
export const noStepYet = "no step yet";
export const stepOf = (probed: Shown): string => `step ${probed}`;
export const atStep = "At step";
export const theRecordedRun = "the recorded run";
export const recordedWithSeedOn = (seed: Shown, backend: Shown, runtime: Shown, date: Shown, config: Shown): string =>
  `Recorded with seed ${seed} on ${backend}, ${runtime}, ${date}. ${config}.`;
export const shownAsSoonAsYour = "Shown as soon as your run begins.";
export const noRunYet = "no run yet";
export const learningRateChangedByHand = (rates: Shown, rates2: Shown): string =>
  ` Learning rate changed by hand after step ${rates}. From there it was ${rates2}.`;
export const measuredHereWithSeedOn = (seed: Shown, text: Shown, config: Shown, changed: Shown): string =>
  `Measured here with seed ${seed} on ${text}. ${config}.${changed}`;
export const forward = "Forward";
export const loss = "Loss";
export const backward = "Backward";
export const update = "Update";
export const theBatchOfStepGoes = (step: Shown): string =>
  `The batch of step ${step} goes through boxes and shortcuts.`;
export const howWrongTheBatchWas = (runs: Shown): string => `How wrong the batch was: ${runs}.`;
export const theGradientGoesBackWhere =
  "The gradient goes back; where bars are long, layers are told loudly how to change.";
export const theWeightsAreMovedAgain = (next: Shown): string =>
  `The weights are moved, again and again: the maps of step ${next}.`;
export const theWeightsAreMovedOnce = "The weights are moved once more, and the run is over.";
export const slowMotion = "Slow motion";
export const curveOfTheLoss = "loss";
