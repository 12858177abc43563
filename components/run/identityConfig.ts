/** @file The identity laboratory's vocabulary: blocks of two convolutions that learn to copy their input. */
import type {Provenance, TwinName} from "./networkRun.js";
import * as say from "../words/en/runWords.js";

/** Shape of the maps that are copied `[h, w, c]`, and how many of them make a batch. */
export const IDENTITY_SHAPE = [8, 8, 8] as const;
export const IDENTITY_BATCH = 32;

/** Everything that determines a run of the two stacks, to the bit. */
export interface IdentityConfig {
  readonly blocks: number;
  /** Variance gain of the first weights: variance gain / fan-in. */
  readonly gain: number;
  /** Whether batch normalization follows each convolution; absent: it does not. */
  readonly norm?: boolean;
  /** One for each network: the stacks are compared each at the rate that serves it best. */
  readonly lr: Readonly<Record<TwinName, number>>;
  readonly seed: number;
  readonly steps: number;
}

/** What is measured of one stack in each step, before the update, and once more after the last. */
export interface IdentityMeasure {
  /** Squared error over the squared input: 0 is a perfect copy, 1 is what an output of zero scores. */
  readonly error: number;
  /** Share of the ReLUs inside the blocks that let something through, 0–1. */
  readonly on: number;
  /** ‖f(x)‖ / ‖x‖, mean over the blocks. */
  readonly ratio: number;
}

/** Both stacks after a step (0: before the first), with what was measured since the last report, and one image's maps `[8, 8, 8]`. */
export interface IdentityReport {
  readonly step: number;
  readonly measures: Readonly<Record<TwinName, readonly IdentityMeasure[]>>;
  readonly maps: Readonly<Record<"input" | TwinName, readonly number[]>>;
}

/** A set-up that both stacks were tried in. */
export interface IdentitySetup {
  readonly id: string;
  readonly name: string;
  readonly blocks: number;
  readonly gain: number;
  readonly norm?: boolean;
  readonly lr: Readonly<Record<TwinName, number>>;
}

/** Learning rates that each stack was tried at; the set-ups hold the best (`npm run record -- identity-rates`). */
export const IDENTITY_RATES: readonly number[] = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1];

/** One block at the usual gain; several at a gain at which the residual stack does not explode; and at one at which it does. */
export const IDENTITY_SETUPS: readonly IdentitySetup[] = [
  {id: "one", name: say.oneBlockGain2, blocks: 1, gain: 2, lr: {residual: 0.3, plain: 0.1}},
  {id: "four", name: say.fourBlocksGain02, blocks: 4, gain: 0.2, lr: {residual: 1, plain: 0.3}},
  {id: "eight", name: say.eightBlocksGain02, blocks: 8, gain: 0.2, lr: {residual: 1, plain: 0.3}},
  {id: "loud", name: say.eightBlocksGain2, blocks: 8, gain: 2, lr: {residual: 0.0003, plain: 0.1}}
];

/** Several blocks at the usual gain with batch norm, which has a recording of its own. */
export const NORM_SETUP: IdentitySetup = {
  id: "norm",
  name: say.fourBlocksGain2Norm,
  blocks: 4,
  gain: 2,
  norm: true,
  lr: {residual: 0.1, plain: 0.3}
};

/** A run of the stacks as shipped in `data/`, with the error after the last step for more seeds. */
export interface RecordedIdentity {
  readonly provenance: Provenance;
  readonly runs: readonly {
    readonly id: string;
    readonly config: IdentityConfig;
    readonly reports: readonly IdentityReport[];
    readonly ends: readonly {readonly network: TwinName; readonly seed: number; readonly error: number}[];
  }[];
}

/** A recording of one set-up with the rates that were tried on it, of which its own are the best. */
export interface RecordedNormIdentity extends RecordedIdentity {
  readonly seed: number;
  readonly rates: readonly {readonly network: TwinName; readonly rate: number; readonly error: number | null}[];
}
