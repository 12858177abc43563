import type {TwinName} from "../../components/run/networkRun.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../components/run/runConfig.js";
import {encodeSafetensors, type WeightFile} from "../../components/engine/weights/safetensors.js";
import {createDataset, gather} from "../../components/engine/data/dataset.js";
import {startRun} from "../../components/engine/train/startRun.js";
import {batchStatistics} from "./batchStatistics.js";
import type {Recording} from "./recording.js";

/** Images that the trained networks are tested on. */
const TEST_IMAGES = 1024;

/** Trains one network longer and gives its weights with the batch statistics of training, ready for use on single images. */
export async function trainWeights(
  network: TwinName,
  config: RunConfig,
  {kernels, provenance}: Recording
): Promise<WeightFile> {
  const {step, steps} = await startRun(network, config, kernels, () => config.lr);
  const reports = [...steps];
  const tensors = step.parameters.map(({id, shape}, index) => ({name: id, shape, values: step.getParameter(index)}));
  // The velocity changes, but the weights are already read.
  tensors.push(...batchStatistics(step, config));
  const test = createDataset(config.data, "test", config.size, config.seed);
  const {images, labels} = gather(
    test,
    Array.from({length: TEST_IMAGES}, (_, n) => n)
  );
  const {accuracy} = step.evaluate(images, labels);
  step.dispose();
  const metadata = {
    network,
    config: JSON.stringify(config),
    provenance: JSON.stringify(provenance),
    validation_accuracy: String(reports.at(-1)?.probe?.valAccuracy),
    test_accuracy_batch_statistics: String(accuracy)
  };
  return {tensors, metadata};
}

/** Steps that the shipped residual network is trained for. */
export const RESIDUAL_STEPS = 300;

/** Steps of the trained networks: the plain twin gets three times as many, so that both know the task. */
const TRAINED: readonly (readonly [TwinName, number])[] = [
  ["residual", RESIDUAL_STEPS],
  ["plain", 900]
];

/** Trains the two networks that the site ships, and writes their weights. */
export async function recordWeights(recording: Recording): Promise<void> {
  for (const [network, count] of TRAINED) {
    console.log(`training the ${network} network for ${count} steps`);
    const file = await trainWeights(network, {...DEFAULT_CONFIG, steps: count}, recording);
    recording.write(`weights/${network}-34.safetensors`, encodeSafetensors(file));
  }
}
