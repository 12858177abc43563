/** @file English words of run recorded. */
import type {Shown} from "../shown.js";

export const withSeed = (first: Shown): string => ` with seed ${first}`;
export const withSeedsTo = (first: Shown, last: Shown): string => ` with seeds ${first} to ${last}`;
export const recordedOn = (seed: Shown, text: Shown): string => `Recorded${seed} on ${text}`;
