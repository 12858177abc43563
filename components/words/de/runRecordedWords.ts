/** @file German words of run recorded. */
import type {Shown} from "../shown.js";

export const withSeed = (first: Shown): string => ` mit Startwert ${first}`;
export const withSeedsTo = (first: Shown, last: Shown): string => ` mit Startwerten ${first} bis ${last}`;
export const recordedOn = (seed: Shown, text: Shown): string => `Aufgezeichnet${seed} am ${text}`;
