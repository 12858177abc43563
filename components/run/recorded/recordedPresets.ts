import type {NetworkRun, Provenance, TwinName} from "../networkRun.js";
import type {PresetName} from "../presets.js";

/** How a network ended an experiment. */
export interface PresetEnd {
  readonly network: TwinName;
  readonly seed: number;
  /** Mean cross-entropy of the last 20 batches, in nats. */
  readonly loss: number;
  /** Share of validation images classified correctly at the last step, 0–1. */
  readonly accuracy: number;
  /** The greatest loss of a batch; absent where the run was recorded for something else. */
  readonly greatest?: number;
}

/** What the shipped runs compare with: the experiments, and the plain network that starts as usual at the rate of `copy-start`. */
export type MeasuredPreset = PresetName | "usual-start";

/** The experiments' ends as shipped in `data/`. */
export interface RecordedPresets {
  readonly provenance: Provenance;
  readonly steps: number;
  readonly ends: Readonly<Record<MeasuredPreset, readonly PresetEnd[]>>;
}

/** Batches that a last loss is averaged over. */
const LAST = 20;

/** How a run ended; no finite loss where it diverged. */
export function presetEnd({network, reports}: Pick<NetworkRun, "network" | "reports">, seed: number): PresetEnd {
  const losses = reports.map(({loss}) => loss);
  const last = losses.slice(-LAST);
  return {
    network,
    seed,
    loss: last.reduce((sum, loss) => sum + loss, 0) / last.length,
    accuracy: reports.findLast(({probe}) => probe !== undefined)?.probe?.valAccuracy ?? NaN,
    greatest: Math.max(...losses)
  };
}
