/** @file The one-dimensional laboratory's vocabulary: configurations, states and recordings of chains that learn a curve. */
import type {Provenance, TwinName} from "../../../run/networkRun.js";

/** Places at which a chain is trained: 64 points from −3 to 3. */
export const CURVE_X: readonly number[] = Array.from({length: 64}, (_, i) => -3 + (6 * i) / 63);
/** Places at which each block's own curve is told, beyond the data on both sides. */
export const PART_X: readonly number[] = Array.from({length: 29}, (_, i) => -3.5 + i / 4);

/** Mean squared difference of two curves at the same places. */
export function curveError(y: readonly number[], h: readonly number[]): number {
  return y.reduce((sum, value, i) => sum + (value - (h[i] ?? NaN)) ** 2, 0) / y.length;
}

/** Everything that determines a run of the two chains, to the bit. */
export interface CurveConfig {
  /** Residual blocks, 1 to 16. */
  readonly blocks: number;
  readonly lr: number;
  readonly seed: number;
  readonly steps: number;
  /** h at {@link CURVE_X}. */
  readonly target: readonly number[];
}

/** One chain at one step. */
export interface ChainState {
  /** Mean squared error on the 64 points. */
  readonly loss: number;
  /** The chain's output at {@link CURVE_X}. */
  readonly y: readonly number[];
  /** Each block's own f at {@link PART_X}, in order. */
  readonly parts: readonly (readonly number[])[];
  /** What comes out after each block at {@link CURVE_X}, the last being y; only after the last step of a run. */
  readonly after?: readonly (readonly number[])[];
}

/** Both chains after a step (0: before the first), with the losses of the steps since the last report. */
export interface CurveReport extends Readonly<Record<TwinName, ChainState>> {
  readonly step: number;
  readonly losses: Readonly<Record<TwinName, readonly number[]>>;
}

/** A run of the chains as shipped in `data/`. */
export interface RecordedCurve {
  readonly provenance: Provenance;
  readonly runs: readonly {readonly config: CurveConfig; readonly reports: readonly CurveReport[]}[];
  /** A run on |x|, of which the last report is kept: its sum is large enough to be seen. */
  readonly bend: {readonly config: CurveConfig; readonly report: CurveReport};
  /** Final losses over numbers of blocks, learning rates and seeds, on the first target. */
  readonly study: readonly CurveStudyCell[];
  /** The same on the target −x. */
  readonly minus: readonly CurveStudyCell[];
}

/** Where one chain ended. */
export interface CurveStudyCell {
  readonly network: TwinName;
  readonly blocks: number;
  readonly lr: number;
  readonly seed: number;
  readonly loss: number;
}
