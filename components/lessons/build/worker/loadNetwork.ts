import {tensorValues} from "../../../engine/layers/layerValues.js";
import type {ReadNetwork} from "../../../engine/weights/readNetwork.js";
import {readWeightFiles} from "../../../engine/weights/readWeightFiles.js";
import {specificationText} from "../../../engine/layers/summaryText.js";
import {CLASS_NAMES} from "../../../run/data/classNames.js";
import {shortNames} from "../../../run/foreignWords.js";
import type {WeightBytes} from "../weights/weightBytes.js";
import type {BorrowedWeights} from "./exportModel.js";
import {makeNetwork} from "./makeNetwork.js";
import {numberedClasses, type MadeNetwork, type Workshop} from "./networkAtHand.js";
import * as say from "../../../words/en/lessons/buildWorkerWords.js";

async function classNames({classes, network}: ReadNetwork, {imagenetClasses}: Workshop): Promise<readonly string[]> {
  const isCounted = classes === "numbers" || classes === "own";
  const names = classes === "imagenet" ? await imagenetClasses() : isCounted ? [] : CLASS_NAMES[classes];
  return names.length === network.classes ? names : numberedClasses(network.classes);
}

/**
 * Reads a network from files and folds it, layer by layer.
 * @throws Error with a sentence that names the tensor, what was expected and what was found; nothing is kept then
 */
export async function loadNetwork(files: readonly WeightBytes[], workshop: Workshop): Promise<MadeNetwork> {
  // Checked before the backend is readied: a file that cannot be used costs no memory.
  const read = readWeightFiles(files);
  const backend = await workshop.prepare();
  const start = performance.now();
  const {network, weights, epsilon, normalization, classes} = read;
  const from = read.weightsFrom ?? {weights: "trained", origin: `read from ${shortNames(files.map(({name}) => name))}`};
  const borrow = (): BorrowedWeights => {
    const again = readWeightFiles(files);
    return {values: tensorValues(again.weights), release: () => again.release()};
  };
  let done = 0;
  try {
    return await makeNetwork(backend, start, {
      weights,
      classes: await classNames(read, workshop),
      description: {network, epsilon, normalization, classes, ...from},
      borrow,
      breath: workshop.breath,
      summary: () => specificationText(network),
      onLayer: (name) => workshop.onProgress(++done, network.layers.length, say.madeReady(name))
    });
  } finally {
    read.release();
  }
}
