/** @file English words of ui save. */
import type {Shown} from "../../shown.js";

export const savedAs = (ending: Shown, part: Shown): string => `Saved as ${ending}${part}.`;
export const pixelsForEachOnScreen = (density: Shown): string => `, ${density} pixels for each on screen`;
export const nothingWasSaved = (error: Shown): string => `Nothing was saved: ${error}`;
export const saveFigure = "Save figure";
