import {miniature} from "../../network/miniature.js";
import type {StepReport, TwinName} from "../../run/networkRun.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {WatchedPicture} from "../../run/snapshot.js";
import {createDataset, datasetChannels} from "../data/dataset.js";
import {initialize} from "./initialize.js";
import {lastScales} from "./lastScales.js";
import {trainingLoop} from "./trainingLoop.js";
import {createTrainingStep, type TrainingStep} from "./trainingStep.js";

/** One network, initialized, with the generator of its steps. */
export interface StartedRun {
  readonly step: TrainingStep;
  readonly steps: Generator<StepReport, void, void>;
  /** The validation image that its probes look into, where one is watched. */
  readonly watched: WatchedPicture | undefined;
}

/** A validation image of a configuration in grey, −1 to 1. */
function watchedPicture({data, size, seed}: RunConfig, index: number): WatchedPicture {
  const set = createDataset(data, "validation", size, seed);
  const pixels = set.image(index);
  const values = Float32Array.from({length: size ** 2}, (_, at) => {
    let sum = 0;
    for (let channel = 0; channel < set.channels; channel++) sum += pixels[at * set.channels + channel] ?? 0;
    return sum / set.channels;
  });
  return {values, size, label: set.label(index)};
}

/** Variance gain of the initial weights: He's 2 with batch norm, 1 without, where gain 2 makes the residual net explode. */
export function initialGain({bn}: Pick<RunConfig, "bn">): number {
  return bn ? 2 : 1;
}

/**
 * Builds and initializes one of the twins of a configuration, on the current TensorFlow.js wasm backend.
 * @param kernels bytes or module of the training kernels
 * @param learningRate read before every step
 * @param watched the validation image whose maps and answer each probe brings along
 */
export async function startRun(
  network: TwinName,
  config: RunConfig,
  kernels: BufferSource | WebAssembly.Module,
  learningRate: () => number,
  watched?: number
): Promise<StartedRun> {
  const specification = miniature({
    depth: config.depth,
    width: config.width,
    size: config.size,
    channels: datasetChannels(config.data),
    skip: network === "residual",
    batchNormalization: config.bn
  });
  const step = await createTrainingStep(specification, {batch: config.batch, kernels});
  // A plain unit whose γ is zero computes zero, and so does everything after it: only the residual network can start so.
  const zero = network === "residual" && config.zero ? lastScales(specification) : undefined;
  initialize(step, config.seed, initialGain(config), zero);
  return {
    step,
    steps: trainingLoop(step, config, learningRate, watched),
    watched: watched === undefined ? undefined : watchedPicture(config, watched)
  };
}
