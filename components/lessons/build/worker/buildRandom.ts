import type {NetworkDescription} from "../../../run/networkDescription.js";
import type {Network} from "../../../network/network.js";
import {KERAS_EPSILON} from "../../../engine/epsilon.js";
import {tensorValues} from "../../../engine/layers/layerValues.js";
import {modelWeights} from "../../../engine/layers/modelWeights.js";
import {sequentialResnet} from "../../../engine/layers/sequentialResnet.js";
import {summaryText} from "../../../engine/layers/summaryText.js";
import type {BorrowedWeights} from "./exportModel.js";
import {makeNetwork} from "./makeNetwork.js";
import {numberedClasses, type MadeNetwork, type Workshop} from "./networkAtHand.js";
import * as say from "../../../words/en/lessons/buildWorkerWords.js";

/** Builds a network with `tf.layers` and random weights, layer by layer, and folds it. */
export async function buildRandom(network: Network, {prepare, onProgress, breath}: Workshop): Promise<MadeNetwork> {
  const backend = await prepare();
  const start = performance.now();
  const weighted = network.layers.filter(({kind}) => ["convolution", "residualUnit", "dense"].includes(kind)).length;
  const total = weighted + network.layers.length;
  let done = 0;
  const model = sequentialResnet(network, {onLayer: (name) => onProgress(++done, total, say.weightsDrawn(name))});
  const description: NetworkDescription = {
    network,
    epsilon: KERAS_EPSILON,
    normalization: "symmetric",
    classes: "numbers",
    weights: "random",
    origin: "drawn from seed 1"
  };
  const borrow = (): BorrowedWeights => {
    const again = sequentialResnet(network);
    return {values: tensorValues(modelWeights(network, again)), release: () => again.dispose()};
  };
  try {
    await breath();
    return await makeNetwork(backend, start, {
      weights: modelWeights(network, model),
      classes: numberedClasses(network.classes),
      description,
      borrow,
      breath,
      summary: () => summaryText(model),
      onLayer: (name) => onProgress(++done, total, say.madeReady(name))
    });
  } finally {
    // The folded network has weights of its own; the layers' would be kept twice.
    model.dispose();
  }
}
