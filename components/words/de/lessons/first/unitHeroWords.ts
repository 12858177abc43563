/** @file German words of the unit on residual learning’s first screen. */
import type {Shown} from "../../../shown.js";

export const theSumPixelByPixel = "Die Summe, Pixel um Pixel";
export const aTestImageInAUnit = (digit: Shown, index: Shown, unit: Shown, depth: Shown, recorded: Shown): string =>
  `Eine ${digit} (Testbild ${index}) in ${unit} des trainierten Netzes mit ${depth} Schichten. ${recorded}.`;
