import {randomStream} from "../../run/randomStream.js";
import type {StepReport} from "../../run/networkRun.js";
import type {RunConfig} from "../../run/runConfig.js";
import {createDataset, gather} from "../data/dataset.js";
import type {TrainingStep} from "./trainingStep.js";

/** Steps over which the learning rate rises linearly to its value. */
export const WARM_UP_STEPS = 5;
/** A probe is taken at the first step, at every multiple of this, and at the last. */
export const PROBE_EVERY = 10;

/** Whether a step of a run of `steps` steps takes a probe. */
export function takesProbe(step: number, steps: number): boolean {
  return step === 1 || step === steps || step % PROBE_EVERY === 0;
}

/**
 * Trains step by step, one report each; the caller asks for the next one when it likes, which is how a run is paused.
 * Batches are drawn with replacement from a stream of the seed alone, the same for both twins.
 * @param learningRate read before every step, so that it can change while training; warm-up scales it
 * @param watched the validation image whose maps and answer each probe brings along
 */
export function* trainingLoop(
  step: TrainingStep,
  config: RunConfig,
  learningRate: () => number,
  watched?: number
): Generator<StepReport, void, void> {
  const train = createDataset(config.data, "train", config.size, config.seed);
  const validation = createDataset(config.data, "validation", config.size, config.seed);
  const order = randomStream(config.seed, "batches");
  const everyImage = Array.from({length: validation.count}, (_, i) => i);
  for (let number = 1; number <= config.steps; number++) {
    const batch = gather(
      train,
      Array.from({length: config.batch}, () => order.integer(train.count))
    );
    const rate = learningRate() * Math.min(1, number / WARM_UP_STEPS);
    const {loss, correct} = step.step(batch.images, batch.labels, rate);
    const report = {step: number, loss, accuracy: correct / config.batch, learningRate: rate};
    if (!takesProbe(number, config.steps)) {
      yield report;
      continue;
    }
    const norms = step.probe();
    const held = gather(validation, everyImage);
    const seen = step.evaluate(held.images, held.labels, watched === undefined ? [] : [watched]);
    const [snapshot] = seen.snapshots;
    yield {
      ...report,
      probe: {valLoss: seen.loss, valAccuracy: seen.accuracy, ...norms, ...(snapshot && {snapshot})}
    };
  }
}
