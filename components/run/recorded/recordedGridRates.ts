/** @file The learning rates that were tried, as shipped in `data/`: what the choice of a rate rests on. */
import type {GridCell} from "./recordedGrid.js";
import type {Provenance, TwinName} from "../networkRun.js";

/** Training loss of one network at one rate: the mean of the last 20 batches, null where it is no longer a number. */
export interface GridRate extends Pick<GridCell, "network" | "bn" | "depth"> {
  readonly rate: number;
  readonly trainLoss: number | null;
}

/** The sweep over the conditions of the grid. */
export interface RecordedGridRates {
  readonly provenance: Provenance;
  readonly seed: number;
  readonly steps: number;
  readonly cells: readonly GridRate[];
}

/** Error of a stack that learns to copy, at the last step, trained at a rate: null where it is no longer a number. */
export interface IdentityRate {
  /** The set-up's. */
  readonly id: string;
  readonly network: TwinName;
  readonly rate: number;
  readonly error: number | null;
}

/** The sweep over the stacks that copy. */
export interface RecordedIdentityRates {
  readonly provenance: Provenance;
  readonly seed: number;
  readonly steps: number;
  readonly cells: readonly IdentityRate[];
}
