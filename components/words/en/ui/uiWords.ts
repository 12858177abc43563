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
