import {DEFAULT_CONFIG, type RunConfig} from "../runConfig.js";
import {ALL_KEYS, type Assignment} from "./assignment.js";

/** An assignment to begin with, and the name of its button. */
export interface ReadyAssignment extends Assignment {
  readonly name: string;
}

/** Everything but what the task is about. */
const allBut = (...shown: readonly (keyof RunConfig)[]): readonly (keyof RunConfig)[] =>
  ALL_KEYS.filter((key) => !shown.includes(key));

/** Assignments that have been thought out; each fills the form, and may be changed there. */
export const READY_ASSIGNMENTS: readonly ReadyAssignment[] = [
  {
    name: "Depth",
    config: {...DEFAULT_CONFIG, depth: 10},
    task: "Train at depth 10, then 18, then 34. Before each run, guess the last loss of both networks.",
    hide: allBut("depth"),
    numbers: true,
    ask: [
      "From which depth on do the two networks part?",
      "Is the deep plain network overfitting? Say which curve tells you.",
      "What would you try next, and what do you expect of it?"
    ]
  },
  {
    name: "The four conditions",
    config: DEFAULT_CONFIG,
    task: "Train with batch normalization, then without it at learning rate 0.02. With and without shortcuts, that makes four networks. Guess their order first.",
    hide: allBut("bn", "lr"),
    numbers: true,
    ask: [
      "Put the four networks in order of their last training loss. Which order did you expect?",
      "What does batch normalization do for the plain network, and what for the residual one?",
      "Look at the gradient norm at the first steps: what differs between the four?"
    ]
  },
  {
    name: "What does the shortcut buy",
    config: DEFAULT_CONFIG,
    task: "Both networks begin with the same weights and see the same images. Guess their last losses, then train and compare.",
    hide: allBut("skip"),
    numbers: true,
    ask: [
      "How far apart are the two training losses at the end, and how far were your guesses?",
      "What does a unit compute with the shortcut that it does not compute without it?",
      "Which of your conclusions would another seed change?"
    ]
  },
  {
    name: "Take it apart",
    config: DEFAULT_CONFIG,
    task: "Train once as it is. Then take one piece out or put one in, one change a run: which of them can the residual network do without?",
    hide: allBut("bn", "shortcut", "silent", "zero", "opt"),
    numbers: true,
    ask: [
      "Which single change hurts the residual network most, and which hardly at all?",
      "Why is one change a run better than two?",
      "Which changes cannot reach the plain network, and why?"
    ]
  }
];
