/**
 * @file What a training run is made of, as plain numbers: the data of the figures, live or recorded. Depends on nothing.
 */
import type {Answers} from "./probes/answers.js";
import type {Snapshot} from "./snapshot.js";

/** The twins: the same layers with and without shortcuts. */
export type TwinName = "residual" | "plain";

/** What is measured at the first step, every few steps, and at the last. Lists are in order of depth. */
export interface Probe {
  /** Cross-entropy on the validation images, in nats, with batch statistics. */
  readonly valLoss: number;
  /** Share of validation images classified correctly, 0–1. */
  readonly valAccuracy: number;
  /** ‖∂L/∂W‖ of every convolution and of the classifier's weights, on this step's batch, before the update. */
  readonly gradNorm: readonly number[];
  /** ‖∂L/∂y‖ of the stem's and each unit's output y, on this step's batch. */
  readonly activationGradNorm: readonly number[];
  /** Root mean square of the stem's and each unit's output. */
  readonly activationRms: readonly number[];
  /**
   * ‖f‖ / ‖shortcut‖ of each unit on this step's batch: what its branch adds beside what its shortcut carries. Empty where there are no
   * shortcuts; runs measured before the ratios were lack all three.
   */
  readonly branchRatio?: readonly number[];
  /** ‖Δw‖ / ‖w‖ of every convolution and of the classifier's weights: this step's update beside what it changed. */
  readonly updateRatio?: readonly number[];
  /** The same of the stem and each unit, its convolutions taken together. */
  readonly unitUpdateRatio?: readonly number[];
  /** What one watched validation image looks like inside, where a picture asked for it. */
  readonly snapshot?: Snapshot;
  /** What is said of every validation image, beside a snapshot; runs measured before it was lack it. */
  readonly answers?: Answers;
}

/** One training step: numbers of its batch before the update, and a probe in some steps. */
export interface StepReport {
  /** 1 is the first. */
  readonly step: number;
  /** Mean cross-entropy of the batch, in nats. */
  readonly loss: number;
  /** Share of the batch classified correctly, 0–1. */
  readonly accuracy: number;
  readonly learningRate: number;
  readonly probe?: Probe;
}

/** One network's run so far. */
export interface NetworkRun {
  readonly network: TwinName;
  /** Names that go with {@link Probe.gradNorm}, in order of depth. */
  readonly weightLayers: readonly string[];
  /** Names that go with {@link Probe.activationGradNorm} and {@link Probe.activationRms}. */
  readonly activationLayers: readonly string[];
  readonly reports: readonly StepReport[];
}

/** Where a run's numbers come from. */
export interface Provenance {
  /** For instance `wasm, SIMD`. */
  readonly backend: string;
  /** `Node 20.20.2` or the browser. */
  readonly runtime: string;
  /** Versions of the packages that computed it. */
  readonly packages: Readonly<Record<string, string>>;
  /** ISO date. */
  readonly date: string;
}
