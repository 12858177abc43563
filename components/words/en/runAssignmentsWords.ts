/** @file English words of assignments: what a class will see, and those that are ready-made. */
import {plural} from "../plural.js";
import type {Shown} from "../shown.js";

/** Counts in words, as far as a sentence has them. */
const COUNTS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

export const studentsSeeNoTask = "Students see the laboratory without a task.";
export const studentsSee = (task: Shown): string => `Students see: “${task}”`;
export const noSettingCanBeChanged = "No setting can be changed.";
export const theyCanChange = (controls: Shown): string => `They can change ${controls}.`;
export const theyCanChangeEverySetting = "They can change every setting.";
export const theyCanChangeAllBut = (controls: Shown): string => `They can change every setting but ${controls}.`;
export const theyAnswer = (count: number): string =>
  `They answer ${COUNTS[count] ?? count} ${plural(count, {one: "question", other: "questions"})}.`;
export const eachEntersANumber = (seed: Shown): string =>
  `Each enters a number in class, and the seed is ${seed} plus that number.`;
export const allHaveSeed = (seed: Shown): string => `All have seed ${seed}, so all get the same numbers.`;

export const depthName = "Depth";
export const depthTask = "Train at depth 10, then 18, then 34. Before each run, guess the last loss of both networks.";
export const fromWhichDepth = "From which depth on do the two networks part?";
export const isItOverfitting = "Is the deep plain network overfitting? Say which curve tells you.";
export const whatNext = "What would you try next, and what do you expect of it?";
export const conditionsName = "The four conditions";
export const conditionsTask =
  "Train with batch normalization, then without it at learning rate 0.02. With and without shortcuts, that makes four networks. Guess their order first.";
export const whichOrder = "Put the four networks in order of their last training loss. Which order did you expect?";
export const whatBatchNormDoes =
  "What does batch normalization do for the plain network, and what for the residual one?";
export const whatDiffersInTheGradients = "Look at the gradient norm at the first steps: what differs between the four?";
export const shortcutName = "What does the shortcut buy";
export const shortcutTask =
  "Both networks begin with the same weights and see the same images. Guess their last losses, then train and compare.";
export const howFarApart = "How far apart are the two training losses at the end, and how far were your guesses?";
export const whatAUnitComputes = "What does a unit compute with the shortcut that it does not compute without it?";
export const whichConclusions = "Which of your conclusions would another seed change?";
export const apartName = "Take it apart";
export const apartTask =
  "Train once as it is. Then take one piece out or put one in, one change a run: which of them can the residual network do without?";
export const whichChangeHurts = "Which single change hurts the residual network most, and which hardly at all?";
export const whyOneChange = "Why is one change a run better than two?";
export const whichCannotReach = "Which changes cannot reach the plain network, and why?";
