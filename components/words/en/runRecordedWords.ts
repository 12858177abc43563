/** @file English words of run recorded. */
import type {Shown} from "../shown.js";

export const recordedOn = (day: Shown): string => `Recorded on ${day}`;
export const recordedWithSeed = (seed: Shown, day: Shown): string => `Recorded with seed ${seed} on ${day}`;
export const recordedWithSeeds = (first: Shown, last: Shown, day: Shown): string =>
  `Recorded with seeds ${first} to ${last} on ${day}`;
