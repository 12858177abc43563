/** @file English words of picture camera. */
import type {Shown} from "../shown.js";

export const whereTheCameraIs = "Where the camera is";
export const noMapMeasured = "no map measured";
export const shownMeanOfMaps = (shape: Shown): string => `shown: mean of ${shape} maps`;
export const comesIn = "comes in";
export const goesOut = "goes out";
export const closerDoubleClickABox = "Closer: double-click a box, or turn the wheel with Ctrl or ⌘ held.";
export const network = "Network";
export const stageOf = (stage: Shown): string => `stage ${stage}`;
export const closer = "Closer";
export const farther = "Farther";
export const stem = "stem";
