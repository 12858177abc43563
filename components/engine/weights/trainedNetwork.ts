import {dispose, tensor, type Tensor} from "@tensorflow/tfjs-core";
import {miniature} from "../../network/miniature.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {Network} from "../../network/network.js";
import {createFoldedNetwork, type FoldedNetwork} from "../foldedNetwork.js";
import {loadKernels, type Kernels} from "../kernels/loadKernels.js";
import {createAllocator, wasmMemory, type Allocator} from "../kernels/wasmMemory.js";
import type {NamedTensor, WeightFile} from "./safetensors.js";
import {createDataset, datasetChannels, type Dataset} from "../data/dataset.js";

/** One of the twins as a file of its weights tells it. */
export interface TrainedWeights {
  readonly network: Network;
  readonly config: RunConfig;
  readonly tensors: readonly NamedTensor[];
}

/** A trained network ready for single images, with the images that it was not trained on. Batch norm uses the statistics in the file. */
export interface TrainedNetwork extends TrainedWeights {
  readonly folded: FoldedNetwork;
  readonly test: Dataset;
  /** Lets `use` have the same network with units in other places (unit → place), which is freed after it. */
  readonly rearranged: <T>(placeOf: ReadonlyMap<string, string>, use: (folded: FoldedNetwork) => T) => T;
  readonly dispose: () => void;
}

/** Reads which of the twins the weights belong to, and how they were trained. */
export function readTrained({tensors, metadata}: WeightFile): TrainedWeights {
  const config = JSON.parse(metadata.config ?? "{}") as RunConfig;
  const network = miniature({
    ...config,
    channels: datasetChannels(config.data),
    batchNormalization: config.bn,
    skip: metadata.network === "residual"
  });
  return {network, config, tensors};
}

/** Folds the network in `room`, which is left empty when that fails. */
function fold(
  {network, tensors}: TrainedWeights,
  kernels: Kernels,
  room: Allocator,
  placeOf: ReadonlyMap<string, string> = new Map()
): FoldedNetwork {
  const weights = new Map<string, Tensor[]>();
  try {
    for (const {name, shape, values} of tensors) {
      const layer = name.replace(/\.(gamma|beta|mean|variance|bias)$/, "");
      const id = layer.replace(/^\w+\.\w+/, (unit) => placeOf.get(unit) ?? unit);
      weights.set(id, [...(weights.get(id) ?? []), tensor(values, [...shape])]);
    }
    return createFoldedNetwork(network, weights, kernels, room);
  } catch (error) {
    room.dispose();
    throw error;
  } finally {
    for (const list of weights.values()) dispose(list);
  }
}

/**
 * Loads a trained network on the current wasm backend.
 * @throws RangeError for weights that are not such a network's
 */
export async function loadTrained(file: WeightFile, bytes: BufferSource): Promise<TrainedNetwork> {
  const trained = readTrained(file);
  const {data, size, seed} = trained.config;
  const test = createDataset(data, "test", size, seed);
  const kernels = await loadKernels(bytes, wasmMemory());
  const room = createAllocator();
  return {
    ...trained,
    test,
    folded: fold(trained, kernels, room),
    rearranged(placeOf, use) {
      const own = createAllocator();
      try {
        return use(fold(trained, kernels, own, placeOf));
      } finally {
        own.dispose();
      }
    },
    dispose: () => room.dispose()
  };
}
