import {dispose, tensor, type Tensor} from "@tensorflow/tfjs-core";
import {miniature} from "../model/miniature.js";
import type {RunConfig} from "../model/runConfig.js";
import type {Network} from "../model/types.js";
import {createFoldedNetwork, type FoldedNetwork} from "../tensor/foldedNetwork.js";
import {loadKernels} from "../tensor/kernels/loadKernels.js";
import {createAllocator} from "../tensor/kernels/wasmMemory.js";
import {decodeSafetensors, type WeightFile} from "../tensor/safetensors.js";
import {createDataset, datasetChannels, type Dataset} from "../training/data/dataset.js";

/** A trained network ready for single images, with the images that it was not trained on. */
export interface TrainedNetwork {
  readonly network: Network;
  readonly config: RunConfig;
  readonly folded: FoldedNetwork;
  readonly test: Dataset;
}

/** Folds one of the twins from its weights, which tell their configuration; batch norm uses the statistics in the file. */
export async function foldWeights({tensors, metadata}: WeightFile, kernels: BufferSource): Promise<TrainedNetwork> {
  const config = JSON.parse(metadata.config ?? "{}") as RunConfig;
  const network = miniature({
    ...config,
    channels: datasetChannels(config.data),
    batchNormalization: config.bn,
    skip: metadata.network === "residual"
  });
  const allocator = createAllocator();
  const weights = new Map<string, Tensor[]>();
  for (const {name, shape, values} of tensors) {
    const id = name.replace(/\.(gamma|beta|mean|variance|bias)$/, "");
    weights.set(id, [...(weights.get(id) ?? []), tensor(values, [...shape])]);
  }
  const folded = createFoldedNetwork(network, weights, await loadKernels(kernels, allocator.memory), allocator);
  for (const list of weights.values()) dispose(list);
  return {network, config, folded, test: createDataset(config.data, "test", config.size, config.seed)};
}

/** The same from the bytes of a safetensors file. */
export function loadTrained(bytes: ArrayBuffer, kernels: BufferSource): Promise<TrainedNetwork> {
  return foldWeights(decodeSafetensors(bytes), kernels);
}
