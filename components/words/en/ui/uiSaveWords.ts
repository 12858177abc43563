/** @file English words of ui save. */
import type {Shown} from "../../shown.js";

export const savedAs = (ending: Shown, part: Shown): string => `Saved as ${ending}${part}.`;
export const pixelsForEachOnScreen = (density: Shown): string => `, ${density} pixels for each on screen`;
export const nothingWasSaved = (error: Shown): string => `Nothing was saved: ${error}`;
export const saveFigure = "Save figure";
export const thereIsNoDrawing = "There is no drawing in this figure now.";
export const theBrowserMadeNoPicture = "The browser made no picture of it.";
export const saveSvg = "Save SVG";
export const savePng = "Save PNG";
export const savedAsSvg = (name: Shown): string => `Saved as ${name}.svg.`;
export const savedAsPng = (name: Shown, density: Shown): string =>
  `Saved as ${name}.png, ${density} pixels for each on screen.`;
export const thePngCouldNotBeMade = (reason: Shown): string =>
  `The PNG could not be made: ${reason} The SVG holds the same picture.`;
