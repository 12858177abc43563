import type {Practice} from "../../../site/practice/practice.js";
import {practiceFrame} from "../../../site/practice/practiceFrame.js";
import type {Exercise} from "../../../site/practice/question.js";
import type {RecordedSizes} from "../unitSize.js";
import {branchShare} from "./branchShare.js";
import {copyChain} from "./copyChain.js";
import {largestResidual} from "./largestResidual.js";
import {neededResidual} from "./neededResidual.js";
import {zeroStack} from "./zeroStack.js";

/** The exercises of the page, in their order. */
export const residualExercises = (sizes: RecordedSizes): readonly Exercise[] => [
  neededResidual,
  zeroStack,
  copyChain,
  branchShare,
  largestResidual(sizes)
];

/** Makes the practice of the page. */
export const residualLearningPractice = (sizes: RecordedSizes): Practice =>
  practiceFrame("residual-learning", residualExercises(sizes));
