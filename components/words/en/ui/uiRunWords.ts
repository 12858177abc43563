/** @file English words of ui run. */
import type {Shown} from "../../shown.js";

export const atStepTheResidualNetworks = (step: Shown, residual: Shown, plain: Shown): string =>
  `At step ${step} the residual network’s loss is ${residual}, the plain one’s ${plain}.`;
export const lossOf = (loss: Shown): string => `loss ${loss}`;
export const lossAndAccuracyOf = (loss: Shown, accuracy: Shown): string =>
  `loss ${loss}, validation accuracy ${accuracy}`;
export const afterStepTheResidualNetwork = (step: Shown, residual: Shown, plain: Shown): string =>
  `After step ${step} the residual network has ${residual}; the plain one ${plain}.`;
export const dotsOfOutputGradients =
  "One dot for the stem and one for each unit, input at the left, on a logarithmic axis. A level line means that every depth is told equally loudly how to change.";
export const dotsOfWeightGradients =
  "One dot for each convolution and one for the classifier, input at the left, on a logarithmic axis.";
export const dotsOfOutputs =
  "One dot for the stem and one for each unit: the root mean square of what it hands on, input at the left, on a logarithmic axis.";
export const linesOfTheLoss =
  "Thin lines: each batch. Thick lines: their running mean. Dots: validation images. Chance is ln 10 ≈ 2.30 nats.";
export const linesOfTheAccuracy =
  "Chance is one in ten. Thick lines: running mean of the batches. Dots: validation images, fresh drawings from the same generator.";
export const lossByStep = "Loss, step by step";
export const accuracyByStep = "Accuracy, step by step";
export const gradientFromUnitToUnit = "The gradient on its way back, unit by unit";
export const gradientOfOutputs = "Gradient of each unit’s output";
export const gradientOfWeights = "Gradient of each layer’s weights";
export const sizeOfOutputs = "Size of each unit’s output";
export const atStep = "At step";
export const show = "Show";
export const noStepYet = "no step yet";
export const stepOf = (step: Shown): string => `step ${step}`;
