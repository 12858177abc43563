import type {Practice} from "../../../site/practice/practice.js";
import {practiceFrame} from "../../../site/practice/practiceFrame.js";
import type {Exercise} from "../../../site/practice/question.js";
import type {LossPlane} from "../recordedSurface.js";
import {filterStep} from "./filterStep.js";
import {planeCost} from "./planeCost.js";
import {scaledFilters} from "./scaledFilters.js";
import {unnamedSlice} from "./unnamedSlice.js";
import {valleyCurvature} from "./valleyCurvature.js";

/** The exercises of the page, in their order. */
export const surfaceExercises = (planes: readonly LossPlane[]): readonly Exercise[] => [
  unnamedSlice(planes),
  scaledFilters,
  filterStep,
  valleyCurvature,
  planeCost
];

/** Makes the practice of the page. */
export const lossSurfacePractice = (planes: readonly LossPlane[]): Practice =>
  practiceFrame("loss-surface", surfaceExercises(planes));
