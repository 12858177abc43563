/** @file English words of lab report. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

/** Some runs of a report, where its student is named of that student's. */
const runsOf = (runs: number, student: string): string =>
  `${plural(runs, {one: "One run", other: `${runs} runs`})} of ${student === "" ? "the report" : `the report of ${student}`}`;
export const ofOpened = (runs: number, student: string): string =>
  `${runsOf(runs, student)} ${plural(runs, {one: "was", other: "were"})} opened.`;
export const ofHereAlready = (runs: number, student: string): string =>
  `${runsOf(runs, student)} ${plural(runs, {one: "is", other: "are"})} here already.`;
export const aRunNeedsWhatThis = (foreign: Shown): string =>
  `A run needs what this version of the site does not have: ${foreign}.`;
export const questionsOfTheLink = "Questions of the link";
/** In two parts: the button's name stands between them. */
export const answersGoIntoTheReport: readonly string[] = [
  "Answers go into the report: press ",
  " when they are written."
];
export const saveReport = "Save report";
export const itHoldsNoNumberIn = "The code holds no number in class. With a number from 1 to 999 here it will.";
export const thereIsNoRunTo = "There is no run to report: train one first, or show one that is hidden.";
export const savedRuns = (runs: number, student: string): string => {
  const saved = plural(runs, {one: "one run", other: `${runs} runs`});
  return student === ""
    ? `Saved: ${saved}, without a name. With a number or name here the report says whose it is.`
    : `Saved: ${saved}; the report names “${student}”.`;
};
export const theCodeOfIs = (run: Shown, code: Shown): string => `The code of ${run} is ${code}.`;
export const theCodeOfIsCopied = (run: Shown, code: Shown): string => `The code of ${run} is ${code}; it was copied.`;
export const copyCode = "Copy code";
export const downloadNotebook = "Download notebook";
export const numberOrNameInClass = "Number or name in class";
export const openReport = "Open report";
export const noAnswerYet = "No answer yet.";
