import type {Practice} from "../../../site/practice/practice.js";
import {practiceFrame} from "../../../site/practice/practiceFrame.js";
import {balancedMatrix} from "./balancedMatrix.js";
import {mergedMiddle} from "./mergedMiddle.js";
import {silentGradient} from "./silentGradient.js";
import {streamSum} from "./streamSum.js";

/** The exercises of the page, in their order. */
export const LATER_EXERCISES = [streamSum, silentGradient, mergedMiddle, balancedMatrix] as const;

/** Makes the practice of the page. */
export const afterResnetPractice = (): Practice => practiceFrame("after-resnet", LATER_EXERCISES);
