import type {RunConfig} from "../runConfig.js";
import type {Provenance} from "../networkRun.js";
import type {Shape} from "../../network/network.js";

/** A batch norm's numbers, one of each for every channel; mean and variance are those of training. */
export interface NormWeights {
  readonly gamma: readonly number[];
  readonly beta: readonly number[];
  readonly mean: readonly number[];
  readonly variance: readonly number[];
}

/** Weights of one residual unit; kernels flat, `[k, k, in, out]`. */
export interface UnitWeights {
  readonly conv1: readonly number[];
  readonly bn1: NormWeights;
  readonly conv2: readonly number[];
  readonly bn2: NormWeights;
  readonly projection?: readonly number[];
  readonly projectionBn?: NormWeights;
}

/** What stands at each place of a unit: `bn2` is f(x), `projectionBn` what the shortcut adds where it is not x itself. */
export const MAP_NAMES = [
  "x",
  "conv1",
  "bn1",
  "relu",
  "conv2",
  "bn2",
  "projection",
  "projectionBn",
  "sum",
  "y"
] as const;
export type MapName = (typeof MAP_NAMES)[number];

/** Maps of the main path in order; the shortcut joins between `bn2` and `sum`. */
export const MAIN_MAPS = ["x", "conv1", "bn1", "relu", "conv2", "bn2", "sum", "y"] as const satisfies MapName[];

/** A residual unit of a trained network with everything that it computes for one image; maps flat, `[h, w, c]`. */
export interface RecordedUnit {
  readonly id: string;
  readonly stride: 1 | 2;
  readonly inputShape: Shape;
  readonly shape: Shape;
  /** ε under the root of batch norm. */
  readonly epsilon: number;
  readonly weights: UnitWeights;
  readonly maps: Readonly<Partial<Record<MapName, readonly number[]>>>;
}

/** Signs around one unit's sum, over all values of all test images: shares, 0–1. */
export interface UnitSigns {
  readonly id: string;
  /** f(x) < 0. */
  readonly negativeResidual: number;
  /** f(x) + shortcut < 0, which the ReLU after the sum sets to zero. */
  readonly clippedSum: number;
}

/** How often values of f(x) fall into bins of equal width; the first and last bin hold what lies beyond as well. */
export interface ResidualHistogram {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
}

/** Units of the trained network for one test image, and the signs of their values over many. */
export interface RecordedUnits {
  readonly config: RunConfig;
  readonly provenance: Provenance;
  /** The test image: its place in the test split, and the digit that it shows. */
  readonly image: {readonly index: number; readonly label: number};
  readonly units: readonly RecordedUnit[];
  /** Test images that the signs and the histogram are counted over. */
  readonly images: number;
  readonly signs: readonly UnitSigns[];
  readonly histogram: ResidualHistogram;
}
