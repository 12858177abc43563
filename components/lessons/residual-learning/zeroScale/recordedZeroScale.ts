import type {Provenance} from "../../../run/networkRun.js";
import type {RunConfig} from "../../../run/runConfig.js";

/** One run of the residual network with its last γ at one or at zero. */
export interface ZeroScaleRun {
  readonly zero: boolean;
  readonly lr: number;
  readonly seed: number;
  /** Training loss of each step's batch, in nats, from step 1. */
  readonly losses: readonly number[];
  /** Share of validation images classified correctly at the last step, 0–1. */
  readonly valAccuracy: number;
}

/** Runs with and without the zero start, over learning rates and seeds. */
export interface RecordedZeroScale {
  readonly provenance: Provenance;
  /** What all runs have in common. */
  readonly config: RunConfig;
  readonly runs: readonly ZeroScaleRun[];
}
