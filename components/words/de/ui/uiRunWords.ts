/** @file German words of ui run. */
import type {Shown} from "../../shown.js";

export const atStepTheResidualNetworks = (step: Shown, residual: Shown, plain: Shown): string =>
  `Bei Schritt ${step} ist der Verlust des Residualnetzes ${residual}, der des schlichten ${plain}.`;
export const validationAccuracy = (valAccuracy: Shown): string => `, Validierungsgenauigkeit ${valAccuracy}`;
export const lossOf = (loss: Shown, read: Shown): string => `Verlust ${loss}${read}`;
export const afterStepTheResidualNetwork = (step: Shown, residual: Shown, plain: Shown): string =>
  `Nach Schritt ${step} hat das Residualnetz ${residual}; das schlichte ${plain}.`;
