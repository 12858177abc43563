/** @file English words of ui. */
import type {Shown} from "../../shown.js";

export const theWasCopied = (name: Shown): string => `The ${name} was copied.`;
export const theBrowserDoesNotAllow = (name: Shown, text: Shown): string =>
  `The browser does not allow copying; the ${name} is ${text}`;
export const dataTable = (name: Shown): string => `Data table: ${name}`;
export const position = "Position";
export const play = "Play";
export const speed = "Speed";
export const pause = "Pause";
export const step = "Step";
export const cancel = "Cancel";
export const progress = "Progress";
export const seed = "Seed";
export const seedIsBut = (text: Shown, expected: Shown, seed: Shown): string =>
  `Seed is “${text}”, but must be ${expected}; ${seed} stays in use.`;
export const meanOfAll = "mean of all";
export const theStrongest = "the strongest";
export const oneChannel = "one channel";
export const maps = "Maps";
export const mapNumber = "Map number";
export const zeroTo = (most: Shown): string => `0 to ${most}`;
export const justShowIt = "Just show it";
