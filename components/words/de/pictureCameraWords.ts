/** @file German words of picture camera. */
import type {Shown} from "../shown.js";

export const whereTheCameraIs = "Wo die Kamera ist";
export const noMapMeasured = "keine Karte gemessen";
export const shownMeanOfMaps = (shape: Shown): string => `gezeigt: Mittel von ${shape} Karten`;
export const comesIn = "kommt herein";
export const goesOut = "geht hinaus";
export const closerDoubleClickABox =
  "Näher: auf einen Kasten doppelklicken oder mit gehaltener Taste Strg oder ⌘ das Rad drehen.";
export const network = "Netz";
export const stageOf = (stage: Shown): string => `Stufe ${stage}`;
export const closer = "Näher";
export const farther = "Weiter weg";
export const stem = "Stamm";
