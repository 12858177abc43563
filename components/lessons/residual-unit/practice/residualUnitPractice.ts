import type {Practice} from "../../../site/practice/practice.js";
import {practiceFrame} from "../../../site/practice/practiceFrame.js";
import {freeShortcut} from "./freeShortcut.js";
import {readPixels} from "./readPixels.js";
import {sumPixel} from "./sumPixel.js";
import {unitParameters} from "./unitParameters.js";
import {unitShape} from "./unitShape.js";

/** The exercises of the page, in their order. */
export const UNIT_EXERCISES = [sumPixel, unitShape, freeShortcut, unitParameters, readPixels] as const;

/** Makes the practice of the page. */
export const residualUnitPractice = (): Practice => practiceFrame("residual-unit", UNIT_EXERCISES);
