/** @file English words of the unit on residual learning’s first screen. */
import type {Shown} from "../../../shown.js";

export const theSumPixelByPixel = "The sum, pixel by pixel";
export const aTestImageInAUnit = (digit: Shown, index: Shown, unit: Shown, depth: Shown, recorded: Shown): string =>
  `A ${digit} (test image ${index}) in ${unit} of the trained network of ${depth} layers. ${recorded}.`;
