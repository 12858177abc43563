import type {RunConfig} from "../../components/run/runConfig.js";
import type {NamedTensor} from "../../components/engine/weights/safetensors.js";
import {createDataset, gather} from "../../components/engine/data/dataset.js";
import type {TrainingStep} from "../../components/engine/train/trainingStep.js";

/** Batches whose statistics are averaged for use without a batch. */
const BATCHES = 64;

/** Mean and variance of each batch normalization, averaged over training batches that the weights of `step` are left alone by. */
export function batchStatistics(step: TrainingStep, config: RunConfig): readonly NamedTensor[] {
  const train = createDataset(config.data, "train", config.size, config.seed);
  const sums = new Map<string, Float32Array>();
  for (let i = 0; i < BATCHES; i++) {
    const indices = Array.from({length: config.batch}, (_, n) => i * config.batch + n);
    const {images, labels} = gather(train, indices);
    // A step of rate 0 measures without moving the weights.
    step.step(images, labels, 0);
    for (const {id, mean, variance} of step.statistics())
      for (const [name, values] of Object.entries({[`${id}.mean`]: mean, [`${id}.variance`]: variance})) {
        const sum = sums.get(name) ?? new Float32Array(values.length);
        values.forEach((value, c) => (sum[c]! += value / BATCHES));
        sums.set(name, sum);
      }
  }
  return [...sums].map(([name, values]) => ({name, shape: [values.length], values}));
}
