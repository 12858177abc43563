/** @file English words of cover. */
import type {Shown} from "../shown.js";

export const trainItHere = "Train it here";
export const openTheLaboratory = "Open the laboratory";
export const digit = "Digit";
export const stepOf = (stop: Shown, steps: Shown): string => `step ${stop} of ${steps}`;
export const atStep = "At step";
export const lossAndAccuracyByStep = "loss and accuracy by step";
export const momentsOfTheTraining = "Moments of the training";
export const theTwins = "The twins";
export const measuredHereWithSeedOn = (seed: Shown, backend: Shown): string =>
  `Measured here with seed ${seed} on ${backend}; norms, maps and answers at every tenth step.`;
export const shownARecordedRun = "Shown: a recorded run.";
export const stop = "Stop";
export const thisDigitCouldNotBe = (error: Shown): string =>
  `This digit could not be fetched: ${error}. The first one is still here.`;
export const sameStart = "Same start";
export const onItsWay = "On its way";
export const sentBack = "Sent back";
export const late = "Late";
export const mapsWereTaken = " Maps were taken at the first and every fifth step; in between the picture blends.";
