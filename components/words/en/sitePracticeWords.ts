/** @file English words of exercises and of packages for learning platforms. */
import type {Shown} from "../shown.js";

export const chooseOneOfTheAnswers = "Choose one of the answers first.";
export const markRight = " ✓ right";
export const markNotSo = " ✗ not so";
export const writeANumberFirst = "Write a number first, in digits: 12, 0.5 or -3.";
export const invitation =
  "Short exercises on this page, each drawn anew as often as you like. Each wrong answer gets a reason. What you have done is kept in this browser alone.";
export const theExercisesDidNotLoad =
  "The exercises did not load. Look at the connection, then press the button again.";
export const beginThePractice = "Begin the practice";
export const practice = "Practice";
export const theExercisesCouldNotBeDrawn = "The exercises could not be drawn.";
export const allExercisesDone = (count: Shown): string => `All ${count} exercises done.`;
export const exercisesDone = (done: Shown, count: Shown): string => `${done} of ${count} exercises done.`;
export const checkAnswer = "Check answer";
export const nextExercise = "Next exercise";
export const anotherQuestion = "Another question";
export const right = "Right. ";
export const notSo = "Not so. ";
export const exerciseOf = (number: Shown, topic: Shown): string => `Exercise ${number}: ${topic}`;
export const exerciseDone = (number: Shown, topic: Shown): string => `Exercise ${number}: ${topic}, done`;
export const thisQuestion = (words: Shown, seed: Shown): string =>
  `${words} This question: number ${seed} of its kind.`;
export const theSignIsNot = (hint: Shown): string => `The size is right, the sign is not. ${hint}`;
export const tooLarge = (hint: Shown): string => `Too large. ${hint}`;
export const tooSmall = (hint: Shown): string => `Too small. ${hint}`;
export const twoCurves = (curves: Shown): string => `Two curves. ${curves}.`;
export const noPlatformWasFound = "No learning platform was found around this page, so nothing is reported.";
export const completePlatformTold = "Complete: your platform has been told.";
export const reportedToPlatform = (reached: Shown, asked: Shown): string =>
  `${reached} of ${asked} are reported to your platform: steps of the guided path, and practices of pages.`;
export const valueAt = (value: Shown, place: Shown): string => `${value} at ${place}`;
