import {readDescription} from "../../run/networkDescription.js";
import {namedWeights, type Naming} from "./namedWeights.js";
import type {ReadNetwork} from "./readNetwork.js";
import type {TensorStore} from "./tensorStore.js";
import * as say from "../../words/en/files/weightFileWords.js";

/** A description that stands in a file as text is JSON. */
function parsed(description: unknown): unknown {
  if (typeof description !== "string") return description;
  try {
    return JSON.parse(description);
  } catch {
    throw new Error(say.descriptionIsNoJson);
  }
}

/**
 * A network that was saved here, out of its file: the file says itself what it holds.
 * @throws Error with a sentence that says what is wrong with it
 */
export function savedNetwork(description: unknown, store: TensorStore, naming: Naming): ReadNetwork {
  const {network, epsilon, normalization, classes, weights, origin} = readDescription(parsed(description));
  return {
    network,
    ...namedWeights(network, store, naming),
    epsilon,
    normalization,
    classes,
    weightsFrom: {weights, origin}
  };
}
