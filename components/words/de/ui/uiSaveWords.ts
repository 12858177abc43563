/** @file German words of ui save. */
import type {Shown} from "../../shown.js";

export const savedAs = (ending: Shown, part: Shown): string => `Gespeichert als ${ending}${part}.`;
export const pixelsForEachOnScreen = (density: Shown): string => `, ${density} Pixel für jeden auf dem Bildschirm`;
export const nothingWasSaved = (error: Shown): string => `Nichts wurde gespeichert: ${error}`;
export const saveFigure = "Abbildung speichern";
