import type {MiniatureDepth} from "../../network/miniature.js";
import type {Provenance, TwinName} from "../networkRun.js";

/** The end of one short run: how well a network of some depth has fitted its training images. */
export interface GridCell {
  readonly network: TwinName;
  readonly bn: boolean;
  readonly depth: MiniatureDepth;
  readonly seed: number;
  /** Mean cross-entropy of the last 20 batches, in nats. */
  readonly trainLoss: number;
  /** Share of validation images classified correctly at the last step, 0–1. */
  readonly valAccuracy: number;
}

/** The grid {shortcuts} × {batch norm} × {depth} × seeds as shipped in `data/`. */
export interface RecordedGrid {
  readonly provenance: Provenance;
  /** Learning rate with and without batch norm. */
  readonly lr: {readonly withNorm: number; readonly without: number};
  readonly steps: number;
  readonly cells: readonly GridCell[];
}
