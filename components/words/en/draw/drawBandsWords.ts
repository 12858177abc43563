/** @file English words of curves over seeds. */
import type {Shown} from "../../shown.js";

export const trainingLossMeanOverSeeds = "Training loss, mean over seeds";
export const lossAtThreeSteps = (text: Shown, first: Shown, step: Shown, middle: Shown, last: Shown): string =>
  `${text}: ${first} at the first step, ${middle} at step ${step}, ${last} at the last`;
export const trainingLossNats = "training loss, nats";
/** In the place of a loss where no run has come so far. */
export const noMean = "none";
