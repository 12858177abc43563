import {miniature} from "../../network/miniature.js";
import type {StepReport, TwinName} from "../../run/networkRun.js";
import type {RunConfig} from "../../run/runConfig.js";
import {datasetChannels} from "../data/dataset.js";
import {initialize} from "./initialize.js";
import {lastScales} from "./lastScales.js";
import {trainingLoop} from "./trainingLoop.js";
import {createTrainingStep, type TrainingStep} from "./trainingStep.js";

/** One network, initialized, with the generator of its steps. */
export interface StartedRun {
  readonly step: TrainingStep;
  readonly steps: Generator<StepReport, void, void>;
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
 * @param splits whether each step measures what the shortcuts carry back and the branches bring
 */
export async function startRun(
  network: TwinName,
  config: RunConfig,
  kernels: BufferSource | WebAssembly.Module,
  learningRate: () => number,
  watched?: number,
  splits = false
): Promise<StartedRun> {
  const specification = miniature({
    depth: config.depth,
    width: config.width,
    size: config.size,
    channels: datasetChannels(config.data),
    skip: network === "residual",
    batchNormalization: config.bn
  });
  const step = await createTrainingStep(specification, {batch: config.batch, kernels, splits});
  // A plain unit whose γ is zero computes zero, and so does everything after it: only the residual network can start so.
  const zero = network === "residual" && config.zero ? lastScales(specification) : undefined;
  initialize(step, config.seed, initialGain(config), zero);
  return {step, steps: trainingLoop(step, config, learningRate, watched)};
}
