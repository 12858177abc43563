import {miniature} from "../../../network/miniature.js";
import {randomStream} from "../../../run/randomStream.js";
import type {TwinName} from "../../../run/networkRun.js";
import type {RunConfig} from "../../../run/runConfig.js";
import type {StartProbe} from "../../../run/probes/startProbe.js";
import {createDataset, datasetChannels, gather} from "../../../engine/data/dataset.js";
import {initialize} from "../../../engine/train/initialize.js";
import {createTrainingStep} from "../../../engine/train/trainingStep.js";

/** A probe with the names that go with its lists. */
export interface NamedStartProbe {
  readonly probe: StartProbe;
  readonly activationLayers: readonly string[];
  readonly weightLayers: readonly string[];
}

/**
 * Measures a network at its start: the first batch of the configuration's run, forward and back, nothing learned.
 * @param gain variance of the initial weights times their fan-in, whatever the run would take
 */
export async function probeStart(
  network: TwinName,
  config: RunConfig,
  gain: number,
  kernels: BufferSource | WebAssembly.Module
): Promise<NamedStartProbe> {
  const {depth, width, size, batch, bn, seed, data} = config;
  const skip = network === "residual";
  const specification = miniature({depth, width, size, channels: datasetChannels(data), skip, batchNormalization: bn});
  const step = await createTrainingStep(specification, {batch, kernels});
  initialize(step, seed, gain);
  const train = createDataset(data, "train", size, seed);
  const order = randomStream(seed, "batches");
  const {images, labels} = gather(
    train,
    Array.from({length: batch}, () => order.integer(train.count))
  );
  // A step of rate 0 leaves the weights as they are.
  const {loss} = step.step(images, labels, 0, true);
  const {activationGradNorm, activationRms} = step.probe();
  const {activationLayers, weightLayers, parameters} = step;
  const weightProducts = weightLayers.map((id) => {
    const index = parameters.findIndex((spec) => spec.id === id);
    const gradient = step.getGradient(index);
    return step.getParameter(index).reduce((sum, w, i) => sum + w * (gradient[i] ?? 0), 0);
  });
  step.dispose();
  const probe = {network, bn, gain, seed, loss, activationGradNorm, activationRms, weightProducts};
  return {probe, activationLayers, weightLayers};
}
