import type {Provenance, TwinName} from "../networkRun.js";
import type {RunConfig} from "../runConfig.js";

/** One forward and one backward pass of a network with its initial weights. Lists are in order of depth. */
export interface StartProbe {
  readonly network: TwinName;
  readonly bn: boolean;
  /** Variance of the initial weights times their fan-in. */
  readonly gain: number;
  readonly seed: number;
  /** Mean cross-entropy of the batch, in nats. */
  readonly loss: number;
  /** ‖∂L/∂y‖ of the stem's and each unit's output y. */
  readonly activationGradNorm: readonly number[];
  /** Root mean square of the stem's and each unit's output. */
  readonly activationRms: readonly number[];
  /** ⟨W, ∂L/∂W⟩ of every convolution and of the classifier's weights; the layers are those of the network's record. */
  readonly weightProducts: readonly number[];
}

/** Probes at the start as shipped in `data/`, with the names that go with their lists. */
export interface RecordedStarts {
  /** The seed, the gain and batch norm are each probe's own. */
  readonly config: RunConfig;
  readonly provenance: Provenance;
  readonly activationLayers: readonly string[];
  /** The plain network has fewer weights: no projections. */
  readonly weightLayers: Readonly<Record<TwinName, readonly string[]>>;
  readonly probes: readonly StartProbe[];
}

/** By how much each layer multiplies the gradient's norm on its way back, from the last unit's output to the stem's: a geometric mean. */
export function factorPerLayer({activationGradNorm}: StartProbe, layersPerUnit = 2): number {
  const layers = layersPerUnit * (activationGradNorm.length - 1);
  return ((activationGradNorm[0] ?? NaN) / (activationGradNorm.at(-1) ?? NaN)) ** (1 / layers);
}
