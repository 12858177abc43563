import type {Provenance} from "../../run/networkRun.js";

/** How large one unit's residual is beside what the shortcut carries, over many images. */
export interface UnitSize {
  readonly unit: string;
  readonly stage: number;
  /** Whether the shortcut is a projection: the unit halves the map. */
  readonly projection: boolean;
  /** ‖f(x)‖ / ‖shortcut‖: mean over the images, and the values that a tenth of them stay below and above. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Sizes as recorded: of the shipped network, and of the same network before training, with batch statistics of its own. */
export interface RecordedSizes {
  readonly provenance: Provenance;
  readonly seed: number;
  readonly steps: number;
  readonly images: number;
  readonly trained: readonly UnitSize[];
  readonly untrained: readonly UnitSize[];
}
