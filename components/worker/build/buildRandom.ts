import type {Network} from "../../model/types.js";
import {createFoldedNetwork} from "../../tensor/foldedNetwork.js";
import {loadKernels} from "../../tensor/kernels/loadKernels.js";
import {createAllocator} from "../../tensor/kernels/wasmMemory.js";
import {modelWeights} from "../../tensor/modelWeights.js";
import {sequentialResnet} from "../../tensor/sequentialResnet.js";
import {summaryText} from "../../tensor/summaryText.js";
import {numberedClasses, unitFacts, type MadeNetwork, type Workshop} from "./networkAtHand.js";

/** Builds a network with `tf.layers` and random weights, layer by layer, and folds it. */
export async function buildRandom(network: Network, {prepare, onProgress}: Workshop): Promise<MadeNetwork> {
  const {backend, kernels: bytes} = await prepare();
  const start = performance.now();
  const weighted = network.layers.filter(({kind}) => ["convolution", "residualUnit", "dense"].includes(kind)).length;
  const total = weighted + network.layers.length;
  let done = 0;
  const model = sequentialResnet(network, {onLayer: (name) => onProgress(++done, total, `${name}: weights drawn`)});
  const allocator = createAllocator();
  try {
    const kernels = await loadKernels(bytes, allocator.memory);
    const folded = createFoldedNetwork(network, modelWeights(network, model), kernels, allocator, {
      onLayer: (name) => onProgress(++done, total, `${name}: made ready to run`)
    });
    const facts = {
      title: network.title,
      input: network.input,
      classes: numberedClasses(network.classes),
      units: unitFacts(network),
      weights: "random",
      normalization: "symmetric"
    } as const;
    const summary = summaryText(model);
    return {atHand: {folded, allocator, facts}, summary, milliseconds: performance.now() - start, backend};
  } catch (error) {
    allocator.dispose();
    throw error;
  } finally {
    // The folded network has weights of its own; the layers' would be kept twice.
    model.dispose();
  }
}
