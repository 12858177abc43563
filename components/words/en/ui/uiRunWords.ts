/** @file English words of ui run. */
import type {Shown} from "../../shown.js";

export const atStepTheResidualNetworks = (step: Shown, residual: Shown, plain: Shown): string =>
  `At step ${step} the residual network’s loss is ${residual}, the plain one’s ${plain}.`;
export const validationAccuracy = (valAccuracy: Shown): string => `, validation accuracy ${valAccuracy}`;
export const lossOf = (loss: Shown, read: Shown): string => `loss ${loss}${read}`;
export const afterStepTheResidualNetwork = (step: Shown, residual: Shown, plain: Shown): string =>
  `After step ${step} the residual network has ${residual}; the plain one ${plain}.`;
