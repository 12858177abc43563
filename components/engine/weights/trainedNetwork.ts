import {dispose, tensor, type Tensor} from "@tensorflow/tfjs-core";
import {layersById} from "../../network/layersById.js";
import {miniature} from "../../network/miniature.js";
import {tensorName} from "../../network/tensorName.js";
import {weightShapes, type WeightedLayer} from "../../network/weightShapes.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {Network} from "../../network/network.js";
import {createFoldedNetwork, type FoldedNetwork} from "../foldedNetwork.js";
import {loadKernels, type Kernels} from "../kernels/loadKernels.js";
import {createAllocator, wasmMemory, type Allocator} from "../kernels/wasmMemory.js";
import type {NamedTensor, WeightFile} from "./safetensors.js";
import {createDataset, datasetChannels, type Dataset} from "../data/dataset.js";

/** Units in other places than those that they were trained in: unit → place, by ids. */
type PlaceOf = ReadonlyMap<string, string>;

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
  /** Lets `use` have the same network with units in other places, which is freed after it. */
  readonly rearranged: <T>(placeOf: PlaceOf, use: (folded: FoldedNetwork) => T) => T;
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

/** Where a layer's weights go when its unit has changed places: to the layer of the same role there, if there is one. */
function idAfter(network: Network, {layer, unit}: WeightedLayer, placeOf: PlaceOf): string | undefined {
  const there = unit && placeOf.get(unit.id);
  if (there === undefined) return layer.id;
  const place = layersById(network).get(there);
  if (place?.kind !== "residualUnit") return undefined;
  return [...place.main, ...place.skip].find(({role}) => role === layer.role)?.id;
}

/** Folds the network in `room`, which is left empty when that fails. */
function fold(
  {network, tensors}: TrainedWeights,
  kernels: Kernels,
  room: Allocator,
  placeOf: PlaceOf = new Map()
): FoldedNetwork {
  const named = new Map(tensors.map((given) => [given.name, given]));
  const weights = new Map<string, Tensor[]>();
  try {
    for (const weighted of weightShapes(network)) {
      const given = weighted.tensors.flatMap(({part}) => named.get(tensorName(weighted.layer.id, part)) ?? []);
      const id = idAfter(network, weighted, placeOf);
      if (id === undefined || given.length === 0) continue;
      const list: Tensor[] = [];
      // Known before the first is made, so that none is left behind when one cannot be.
      weights.set(id, list);
      for (const {shape, values} of given) list.push(tensor(values, [...shape]));
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
