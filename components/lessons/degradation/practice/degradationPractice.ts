import type {Practice} from "../../../site/practice/practice.js";
import {practiceFrame} from "../../../site/practice/practiceFrame.js";
import type {Exercise} from "../../../site/practice/question.js";
import type {RecordedLadder} from "../recordedLadder.js";
import {copiedNetwork} from "./copiedNetwork.js";
import {diagnosis} from "./diagnosis.js";
import {firstGradient} from "./firstGradient.js";
import {unnamedLoss} from "./unnamedLoss.js";

/** The exercises of the page, in their order. */
export const degradationExercises = (ladder: RecordedLadder): readonly Exercise[] => [
  unnamedLoss(ladder),
  diagnosis,
  copiedNetwork,
  firstGradient(ladder)
];

/** Makes the practice of the page. */
export const degradationPractice = (ladder: RecordedLadder): Practice =>
  practiceFrame("degradation", degradationExercises(ladder));
