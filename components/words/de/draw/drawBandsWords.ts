/** @file German words of curves over seeds. */
import type {Shown} from "../../shown.js";

export const trainingLossMeanOverSeeds = "Verlust im Training, Mittel über Startwerte";
export const lossAtThreeSteps = (text: Shown, first: Shown, step: Shown, middle: Shown, last: Shown): string =>
  `${text}: ${first} im ersten Schritt, ${middle} in Schritt ${step}, ${last} im letzten`;
export const trainingLossNats = "Verlust im Training, nat";
/** In the place of a loss where no run has come so far. */
export const noMean = "keiner";
