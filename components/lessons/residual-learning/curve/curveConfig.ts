/** @file The one-dimensional laboratory's vocabulary: targets, configurations and states of chains that learn a curve. */
import type {Provenance, TwinName} from "../../../run/networkRun.js";

const spread = (count: number): readonly number[] => Array.from({length: count}, (_, i) => -3 + (6 * i) / (count - 1));

/** Places at which a chain is trained: 64 points from −3 to 3. */
export const CURVE_X = spread(64);
/** Places at which a reader sets a target of their own; straight lines between them. */
export const KNOT_X = spread(25);
/** Places at which each block's own curve is told, beyond the data on both sides. */
export const PART_X: readonly number[] = Array.from({length: 29}, (_, i) => -3.5 + i / 4);
/** Values of a target lie between minus and plus this. */
export const CURVE_LIMIT = 3;

/** A target h(x) to choose. */
export interface CurveTarget {
  readonly id: string;
  readonly name: string;
  readonly h: (x: number) => number;
}

/** Targets from "nearly a copy of x" to "nothing like it". */
export const CURVE_TARGETS: readonly CurveTarget[] = [
  {id: "wavy", name: "x + 0.1 sin 3x", h: (x) => x + 0.1 * Math.sin(3 * x)},
  {id: "copy", name: "x (a copy)", h: (x) => x},
  {id: "bend", name: "|x|", h: Math.abs},
  {id: "step", name: "a step", h: (x) => (x < 0 ? -1.5 : 1.5)},
  {id: "wave", name: "2 sin 2x", h: (x) => 2 * Math.sin(2 * x)},
  {id: "minus", name: "−x", h: (x) => -x}
];

/** A curve through values at {@link KNOT_X}, read at any x between −3 and 3. */
export function throughKnots(knots: readonly number[], x: number): number {
  const place = Math.min(Math.max(((x + 3) / 6) * (knots.length - 1), 0), knots.length - 1);
  const left = Math.min(Math.floor(place), knots.length - 2);
  return (knots[left] ?? 0) + (place - left) * ((knots[left + 1] ?? 0) - (knots[left] ?? 0));
}

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
