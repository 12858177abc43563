import type {TwinName} from "../../../run/networkRun.js";
import {createDataset, gather} from "../../../engine/data/dataset.js";
import {createTrainingStep} from "../../../engine/train/trainingStep.js";
import type {WeightFile} from "../../../engine/weights/safetensors.js";
import {readTrained} from "../../../engine/weights/trainedNetwork.js";
import {filterDirection} from "./filterDirection.js";
import * as say from "../../../words/en/lessons/lossSurfaceWords.js";

/** Training images that the loss is measured on: the first ones of the network's own. */
export const SURFACE_IMAGES = 128;

/** Images of a batch that is never trained: as few as the plan needs. */
const BATCH = 4;

/** A trained network whose weights can be moved in a plane. */
export interface SurfaceNetwork {
  readonly network: TwinName;
  /** Steps and seed of its training. */
  readonly steps: number;
  readonly seed: number;
  /** Weights that the directions move, and all parameters. */
  readonly moved: number;
  readonly parameters: number;
  /** The loss over the plane of the directions of one seed: mean cross-entropy of {@link SURFACE_IMAGES} training images in nats, as a 32-bit float. */
  plane(seed: number): (x: number, y: number) => number;
  dispose(): void;
}

/**
 * Loads a trained network on the current wasm backend. Batch normalization uses the statistics of the images that are tested, as in
 * training: moved weights have no others.
 * @throws Error for weights that are not such a network's
 */
export async function loadSurfaceNetwork(file: WeightFile, kernels: BufferSource): Promise<SurfaceNetwork> {
  const {network: specification, config, tensors} = readTrained(file);
  const {data, size, seed, steps} = config;
  const step = await createTrainingStep(specification, {batch: BATCH, kernels});
  const named = new Map(tensors.map(({name, values}) => [name, values]));
  const trained = step.parameters.map(({id}) => {
    const values = named.get(id);
    if (values === undefined) throw new Error(say.theWeightsLack(id));
    return values;
  });
  const train = createDataset(data, "train", size, seed);
  const {images, labels} = gather(
    train,
    Array.from({length: SURFACE_IMAGES}, (_, i) => i)
  );
  const isMoved = step.parameters.map(({kind}) => kind === "kernel" || kind === "weights");
  const count = (list: readonly Float32Array[]): number => list.reduce((sum, {length}) => sum + length, 0);
  trained.forEach((values, index) => step.setParameter(index, values));
  return {
    network: file.metadata.network === "residual" ? "residual" : "plain",
    steps,
    seed,
    moved: count(trained.filter((_, index) => isMoved[index])),
    parameters: count(trained),
    plane(directions) {
      const axes = step.parameters.map((spec, index) =>
        isMoved[index]
          ? (["x", "y"] as const).map((axis) => filterDirection(spec, trained[index]!, directions, axis))
          : undefined
      );
      return (x, y) => {
        axes.forEach((pair, index) => {
          const [across, up] = pair ?? [];
          if (across === undefined || up === undefined) return;
          step.setParameter(
            index,
            trained[index]!.map((weight, i) => weight + x * across[i]! + y * up[i]!)
          );
        });
        return Math.fround(step.evaluate(images, labels).loss);
      };
    },
    dispose: () => step.dispose()
  };
}
