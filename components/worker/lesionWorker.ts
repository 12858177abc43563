import {dispose, tensor, type Tensor} from "@tensorflow/tfjs-core";
import {miniature} from "../model/miniature.js";
import type {TwinName} from "../model/run.js";
import type {RunConfig} from "../model/runConfig.js";
import {createFoldedNetwork, type FoldedNetwork} from "../tensor/foldedNetwork.js";
import {loadKernels} from "../tensor/kernels/loadKernels.js";
import {createAllocator} from "../tensor/kernels/wasmMemory.js";
import {decodeSafetensors} from "../tensor/safetensors.js";
import {createDataset, datasetChannels, type Dataset} from "../training/data/dataset.js";
import type {LesionReport, LesionRequest} from "./lesionProtocol.js";
import type {ServiceRequest} from "./serviceRequest.js";

/** The end of a channel that the worker speaks on. */
export interface LesionPort {
  postMessage(message: LesionReport): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ServiceRequest>) => void): void;
}

/** Test images that an accuracy is measured on. */
const IMAGES = 256;

interface Loaded {
  readonly folded: FoldedNetwork;
  readonly test: Dataset;
}

/** Loads trained networks and tests them with units left out. Batch norm uses the statistics of training. */
export function serveLesions(port: LesionPort, prepare: () => Promise<BufferSource>): void {
  const loaded = new Map<TwinName, Loaded>();
  let turn = Promise.resolve();

  async function answer(request: LesionRequest): Promise<void> {
    const {run, network} = request;
    if (request.type === "test") {
      const entry = loaded.get(network);
      if (entry === undefined) throw new Error(`the ${network} network has to be loaded first`);
      const accuracy = accuracyOf(entry, new Set(request.deleted));
      port.postMessage({type: "tested", run, network, accuracy});
      return;
    }
    const {tensors, metadata} = decodeSafetensors(request.weights);
    const config = JSON.parse(metadata.config ?? "{}") as RunConfig;
    const specification = miniature({
      ...config,
      channels: datasetChannels(config.data),
      batchNormalization: config.bn,
      skip: network === "residual"
    });
    const kernels = await prepare();
    const allocator = createAllocator();
    const weights = new Map<string, Tensor[]>();
    for (const {name, shape, values} of tensors) {
      const id = name.replace(/\.(gamma|beta|mean|variance|bias)$/, "");
      weights.set(id, [...(weights.get(id) ?? []), tensor(values, [...shape])]);
    }
    const folded = createFoldedNetwork(specification, weights, await loadKernels(kernels, allocator.memory), allocator);
    for (const list of weights.values()) dispose(list);
    loaded.set(network, {folded, test: createDataset(config.data, "test", config.size, config.seed)});
    const units = specification.layers.flatMap((layer) =>
      layer.kind === "residualUnit" && layer.stride === 1 ? [layer.id] : []
    );
    port.postMessage({type: "loaded", run, network, units, seed: config.seed, images: IMAGES});
  }
  port.addEventListener("message", ({data}) => {
    if (data.service !== "lesions") return;
    turn = turn
      .then(() => answer(data))
      .catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        port.postMessage({type: "failed", run: data.run, network: data.network, message});
      });
  });
}

function accuracyOf({folded, test}: Loaded, deleted: ReadonlySet<string>): number {
  let right = 0;
  for (let i = 0; i < IMAGES; i++) {
    const probabilities = folded.run(test.image(i), {deleted});
    if (probabilities.indexOf(Math.max(...probabilities)) === test.label(i)) right++;
  }
  return right / IMAGES;
}
