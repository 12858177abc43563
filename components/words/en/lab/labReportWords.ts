/** @file English words of lab report. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const oneRun = "One run";
export const runsOf = (runs: Shown): string => `${runs} runs`;
export const theReport = "the report";
export const theReportOf = (student: Shown): string => `the report of ${student}`;
export const ofOpened = (count: Shown, from: Shown, part: Shown): string => `${count} of ${from} ${part} opened.`;
export const were = (count: number): string => plural(count, {one: "was", other: "were"});
export const ofHereAlready = (here: Shown, from: Shown, part: Shown): string =>
  `${here} of ${from} ${part} here already.`;
export const are = (count: number): string => plural(count, {one: "is", other: "are"});
export const aRunNeedsWhatThis = (foreign: Shown): string =>
  `A run needs what this version of the site does not have: ${foreign}.`;
export const questionsOfTheLink = "Questions of the link";
export const answersGoIntoTheReport = "Answers go into the report: press ";
export const saveReport = "Save report";
export const whenTheyAreWritten = " when they are written.";
export const itHoldsNoNumberIn =
  "It holds no number in class, and no name: enter a number from 1 to 999 to have one in it.";
export const thereIsNoRunTo = "There is no run to report: train one first, or show one that is hidden.";
export const oneRunInText = "one run";
export const theReportHolds = (words: Shown, part: Shown): string => `The report holds ${words}${part}.`;
export const andNoNameOrNumber = ", and no name or number in class";
export const itWasCopied = "; it was copied";
export const theCodeOfIs = (run: Shown, code: Shown, copied: Shown): string =>
  `The code of ${run} is ${code}${copied}.`;
export const copyCode = "Copy code";
export const downloadNotebook = "Download notebook";
export const numberOrNameInClass = "Number or name in class";
export const openReport = "Open report";
export const noAnswerYet = "No answer yet.";
