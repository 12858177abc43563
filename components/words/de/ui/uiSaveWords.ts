/** @file German words of ui save. */
import type {Shown} from "../../shown.js";

export const savedAs = (name: Shown): string => `Gespeichert als ${name}.`;
export const savedWithPixels = (name: Shown, density: Shown): string =>
  `Gespeichert als ${name}, ${density} Pixel für jeden auf dem Bildschirm.`;
export const nothingWasSaved = (error: Shown): string => `Nichts wurde gespeichert: ${error}`;
export const saveFigure = "Abbildung speichern";
export const thereIsNoDrawing = "In dieser Abbildung ist gerade keine Zeichnung.";
export const theBrowserMadeNoPicture = "Der Browser machte kein Bild daraus.";
export const saveSvg = "SVG speichern";
export const savePng = "PNG speichern";
export const thePngCouldNotBeMade = (reason: Shown): string =>
  `Das PNG ließ sich nicht machen: ${reason} Das SVG enthält dasselbe Bild.`;
