/** @file English words of link extra. */
import type {Shown} from "../shown.js";

export const theTaskInTheLink = (count: Shown, taskLength: Shown): string =>
  `The task in the link has ${count} characters, but must have at most ${taskLength}; the rest is left out.`;
export const experimentInTheLinkIs = (text: Shown, expected: Shown): string =>
  `Experiment in the link is “${text}”, but must be ${expected}; none is opened.`;
export const theClasssSeedInThe = (text: Shown, expected: Shown): string =>
  `The class’s seed in the link is “${text}”, but must be ${expected}; no number is asked.`;
export const theLinkAsksQuestionsBut = (count: Shown, questions: Shown): string =>
  `The link asks ${count} questions, but must ask at most ${questions}; the rest is left out.`;
export const aQuestionInTheLink = (taskLength: Shown): string =>
  `A question in the link must have at most ${taskLength} characters; the rest of it is left out.`;
