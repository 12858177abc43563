import type {Practice} from "../../../site/practice/practice.js";
import {practiceFrame} from "../../../site/practice/practiceFrame.js";
import type {Exercise} from "../../../site/practice/question.js";
import type {RecordedStarts} from "../../../run/probes/startProbe.js";
import {gatedSum} from "./gatedSum.js";
import {manyFactors} from "./manyFactors.js";
import {plainGradient} from "./plainGradient.js";
import {twoUnits} from "./twoUnits.js";

/** The exercises of the page, in their order. */
export const gradientExercises = (starts: RecordedStarts): readonly Exercise[] => [
  twoUnits,
  gatedSum,
  manyFactors,
  plainGradient(starts)
];

/** Makes the practice of the page. */
export const gradientsPractice = (starts: RecordedStarts): Practice =>
  practiceFrame("gradients", gradientExercises(starts));
