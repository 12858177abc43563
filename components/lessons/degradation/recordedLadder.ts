import type {Provenance, TwinName} from "../../run/networkRun.js";
import type {RunConfig} from "../../run/runConfig.js";

/** Layers of the networks that the ladder trains: units per stage of each are in `scripts/record/ladder.ts`. */
export type LadderDepth = 10 | 18 | 34 | 66;

/** One network's way through training. */
export interface LadderCurve {
  readonly network: TwinName;
  readonly depth: LadderDepth;
  readonly seed: number;
  /** Mean cross-entropy of each batch before its update, in nats; the first belongs to step 1. */
  readonly loss: readonly number[];
  /** Validation images, with batch statistics, at the steps that took a probe. */
  readonly validation: readonly {readonly step: number; readonly loss: number; readonly accuracy: number}[];
}

/** How large the gradient is at both ends of a network at its first step. */
export interface LadderStart {
  readonly network: TwinName;
  readonly bn: boolean;
  readonly depth: LadderDepth;
  readonly seed: number;
  /** ‖∂L/∂y‖ of the stem's output y, and of the last unit's. */
  readonly stem: number;
  readonly last: number;
}

/** Training curves and first gradients of both networks at several depths, as shipped in `data/`. */
export interface RecordedLadder {
  readonly provenance: Provenance;
  /** All but depth and seed. */
  readonly config: RunConfig;
  readonly curves: readonly LadderCurve[];
  readonly starts: readonly LadderStart[];
}
