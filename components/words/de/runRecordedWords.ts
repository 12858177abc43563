/** @file German words of run recorded. */
import type {Shown} from "../shown.js";

export const recordedOn = (day: Shown): string => `Aufgezeichnet am ${day}`;
export const recordedWithSeed = (seed: Shown, day: Shown): string => `Aufgezeichnet mit Startwert ${seed} am ${day}`;
export const recordedWithSeeds = (first: Shown, last: Shown, day: Shown): string =>
  `Aufgezeichnet mit Startwerten ${first} bis ${last} am ${day}`;
