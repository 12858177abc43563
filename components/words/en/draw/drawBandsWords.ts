/** @file English words of curves over seeds. */
import type {Shown} from "../../shown.js";

export const trainingLossMeanOverSeeds = "Training loss, mean over seeds";
export const lossAtThreeSteps = (text: Shown, first: Shown, middle: Shown, last: Shown): string =>
  `${text}: ${first} at the first step, ${middle} at step 40, ${last} at the last`;
export const trainingLossNats = "training loss, nats";
