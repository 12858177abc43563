/** @file German words of ui journey. */
import type {Shown} from "../../shown.js";

export const outOf = (stop: Shown, last: Shown, text: Shown): string => `${stop} von ${last}: ${text}`;
export const outOfStopLast = (stop: Shown, last: Shown): string => `${stop} von ${last}`;
