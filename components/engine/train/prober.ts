import type {TwinName} from "../../run/networkRun.js";
import type {Evaluation} from "../../run/probes/evaluation.js";
import {wholeConfig, type RunConfig} from "../../run/runConfig.js";
import {twinNetwork} from "../../run/twinNetwork.js";
import {gatherSliced, type Batch} from "../data/dataset.js";
import {runDataset} from "../data/runDataset.js";
import {loadKernels} from "../kernels/loadKernels.js";
import {createAllocator} from "../kernels/wasmMemory.js";
import {classifiedPass} from "./classifiedPass.js";
import {createEvaluator} from "./createEvaluator.js";
import {networkFilters} from "./networkFilters.js";
import {createParameters} from "./parameterBuffers.js";
import {sharedMaps} from "./plan/sharedMaps.js";
import {slices, type Slices} from "./slices.js";
import type {TrainingLoopOptions} from "./trainingLoop.js";

/** Evaluates one of a run's networks on its validation images, for whoever trains it: the same numbers, to the bit. */
export interface Prober {
  /**
   * @param parameters as {@link StepState} has them
   * @throws RangeError for those of another network
   */
  evaluate(parameters: Float32Array): Slices<Evaluation>;
  /** Bytes that it holds in the backend's memory. */
  readonly bytes: number;
  dispose(): void;
}

/** Makes a prober of one network of a configuration, on the current TensorFlow.js wasm backend. It has no maps of a way back. */
export async function createProber(
  network: TwinName,
  config: RunConfig,
  source: BufferSource | WebAssembly.Module,
  {watched, images}: Pick<TrainingLoopOptions, "watched" | "images"> = {}
): Promise<Prober> {
  const whole = wholeConfig(config);
  const specification = twinNetwork(network, whole, images?.facts);
  const allocator = createAllocator();
  const kernels = await loadKernels(source, allocator.memory);
  const parameters = createParameters(specification, allocator);
  const filters = networkFilters(specification, parameters, allocator, false);
  const pass = classifiedPass(specification, {kernels, allocator, parameters, filters});
  const shared = sharedMaps();
  const evaluator = createEvaluator(specification, {kernels, parameters, filters}, pass, shared);
  const validation = runDataset(whole, "validation", images);
  const everyImage = Array.from({length: validation.count}, (_, i) => i);
  let held: Batch | undefined;
  return {
    *evaluate(given) {
      if (given.length !== parameters.length)
        throw new RangeError(`${specification.title} has ${parameters.length} values: ${given.length}`);
      held ??= yield* gatherSliced(validation, everyImage);
      allocator.floats(parameters.values, parameters.length).set(given);
      pass.weightsChanged();
      return yield* slices(evaluator.evaluate(held.images, held.labels, watched === undefined ? [] : [watched]));
    },
    get bytes() {
      return allocator.bytes + evaluator.bytes + shared.bytes;
    },
    dispose() {
      evaluator.dispose();
      shared.dispose();
      allocator.dispose();
    }
  };
}
