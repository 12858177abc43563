import type {Practice} from "../../../site/practice/practice.js";
import {practiceFrame} from "../../../site/practice/practiceFrame.js";
import {convolutionWork} from "./convolutionWork.js";
import {countedLayers} from "./countedLayers.js";
import {scaledUnit} from "./scaledUnit.js";
import {seenPixels} from "./seenPixels.js";
import {stageShape} from "./stageShape.js";

/** The exercises of the page, in their order. */
export const RESNET_EXERCISES = [stageShape, countedLayers, convolutionWork, scaledUnit, seenPixels] as const;

/** Makes the practice of the page. */
export const resnet34Practice = (): Practice => practiceFrame("resnet-34", RESNET_EXERCISES);
