import type {Provenance, TwinName} from "../networkRun.js";

/** Two units that change places. */
export type Swap = readonly [first: string, second: string];

/** Accuracies (0–1) of one network after `k` random injuries, one for each repeat. */
export interface LesionTrials {
  readonly k: number;
  readonly accuracies: readonly number[];
}

/** What became of one trained network without units, or with units in another order. Answers are one digit for each test image. */
export interface NetworkLesions {
  readonly network: TwinName;
  /** Steps that it was trained for. */
  readonly steps: number;
  readonly whole: string;
  /** Without each unit in turn. */
  readonly without: readonly string[];
  readonly swaps: readonly {readonly pair: Swap; readonly answers: string}[];
  readonly deletions: readonly LesionTrials[];
  readonly shuffles: readonly LesionTrials[];
}

/** Both trained networks, injured in every way that the page knows, as shipped in `data/`. */
export interface RecordedLesions {
  readonly provenance: Provenance;
  /** Of the training, of the test images and of the draws. */
  readonly seed: number;
  /** Units that can be taken out, in order of depth. */
  readonly units: readonly string[];
  /** True labels of the test images, one digit each. */
  readonly labels: string;
  readonly networks: readonly NetworkLesions[];
}

/** How many answers are right. */
export function rightAnswers(answers: string, labels: string): number {
  let right = 0;
  for (let i = 0; i < labels.length; i++) if (answers[i] === labels[i]) right++;
  return right;
}

/** The share of answers that are right, 0–1. */
export function rightShare(answers: string, labels: string): number {
  return rightAnswers(answers, labels) / labels.length;
}
