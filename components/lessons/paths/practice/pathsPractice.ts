import type {RecordedCutSeeds} from "../../../run/recorded/recordedCutSeeds.js";
import type {RecordedLesions} from "../../../run/recorded/recordedLesions.js";
import type {Practice} from "../../../site/practice/practice.js";
import {practiceFrame} from "../../../site/practice/practiceFrame.js";
import type {Exercise} from "../../../site/practice/question.js";
import {meanLength} from "./meanLength.js";
import {missedArc} from "./missedArc.js";
import {pathsLeft} from "./pathsLeft.js";
import {pathsOfLength} from "./pathsOfLength.js";
import {takenUnit} from "./takenUnit.js";

/** The exercises of the page, in their order. */
export const pathExercises = (lesions: RecordedLesions, cuts: RecordedCutSeeds): readonly Exercise[] => [
  pathsOfLength,
  takenUnit(lesions),
  pathsLeft,
  meanLength,
  missedArc(cuts)
];

/** Makes the practice of the page. */
export const pathsPractice = (lesions: RecordedLesions, cuts: RecordedCutSeeds): Practice =>
  practiceFrame("paths", pathExercises(lesions, cuts));
