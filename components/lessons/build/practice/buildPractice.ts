import type {Practice} from "../../../site/practice/practice.js";
import {practiceFrame} from "../../../site/practice/practiceFrame.js";
import type {Exercise} from "../../../site/practice/question.js";
import type {RecordedCutSeeds} from "../../../run/recorded/recordedCutSeeds.js";
import {fileSize} from "./fileSize.js";
import {foldedNorm} from "./foldedNorm.js";
import {softmaxRatio} from "./softmaxRatio.js";
import {sparedArc} from "./sparedArc.js";

/** The exercises of the page, in their order. */
export const buildExercises = (cuts: RecordedCutSeeds): readonly Exercise[] => [
  sparedArc(cuts),
  foldedNorm,
  softmaxRatio,
  fileSize
];

/** Makes the practice of the page. */
export const buildPractice = (cuts: RecordedCutSeeds): Practice => practiceFrame("build", buildExercises(cuts));
