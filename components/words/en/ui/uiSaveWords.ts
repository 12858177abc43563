/** @file English words of ui save. */
import type {Shown} from "../../shown.js";

export const savedAs = (name: Shown): string => `Saved as ${name}.`;
export const savedWithPixels = (name: Shown, density: Shown): string =>
  `Saved as ${name}, ${density} pixels for each on screen.`;
export const nothingWasSaved = (error: Shown): string => `Nothing was saved: ${error}`;
export const saveFigure = "Save figure";
export const thereIsNoDrawing = "There is no drawing in this figure now.";
export const theBrowserMadeNoPicture = "The browser made no picture of it.";
export const saveSvg = "Save SVG";
export const savePng = "Save PNG";
export const thePngCouldNotBeMade = (reason: Shown): string =>
  `The PNG could not be made: ${reason} The SVG holds the same picture.`;
