/** @file English words of the page that makes an assignment. */
import type {Shown} from "../../shown.js";

export const thereAreQuestions = (count: Shown, most: Shown): string =>
  `There are ${count} questions, but a link asks at most ${most}; the rest is left out.`;
export const questionIsTooLong = (number: Shown, characters: Shown, most: Shown): string =>
  `Question ${number} has ${characters} characters, but must have at most ${most}; the rest of it is left out.`;
export const experiment = "Experiment";
export const none = "None";
export const openItAsAStudent = "Open it as a student";
export const copyLink = "Copy link";
export const readyMade = "Ready-made";
export const link = "Link";
export const task = "Task";
export const itStandsAboveTheLaboratory = (most: Shown): string =>
  `It stands above the laboratory; at most ${most} characters.`;
export const questions = "Questions";
export const oneALine = "One a line; students answer in words, and the answers come with their report.";
export const eachEntersANumber = " Each student enters a number in class";
export const settings = "Settings";
export const assignment = "Assignment";
export const whatStudentsMayChange = "What students may change";
export const tickedAreShown = "Controls with a tick are shown to students. Press one to hide it, or to show it again.";
