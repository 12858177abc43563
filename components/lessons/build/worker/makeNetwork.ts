import {foldInPieces} from "../../../engine/foldedNetwork.js";
import type {WeightSource} from "../../../engine/layerWeights.js";
import {loadKernels} from "../../../engine/kernels/loadKernels.js";
import {createAllocator} from "../../../engine/kernels/wasmMemory.js";
import type {Breath} from "./breath.js";
import {networkFacts} from "../networkFacts.js";
import type {MadeNetwork, NetworkAtHand, PreparedBackend} from "./networkAtHand.js";

/** What a network is made of. */
export interface NetworkParts extends Pick<NetworkAtHand, "description" | "borrow"> {
  readonly weights: WeightSource;
  readonly classes: readonly string[];
  readonly summary: () => string;
  /** Is told each layer, by its summary name, when it has been made ready. */
  readonly onLayer: (name: string) => void;
  /** Comes between two layers. */
  readonly breath: Breath;
}

/**
 * Folds a network in memory of its own, layer by layer; the time counts from `start`, in milliseconds of `performance.now()`.
 * @throws Error with a sentence; nothing is kept then
 */
export async function makeNetwork(
  {backend, kernels: bytes}: PreparedBackend,
  start: number,
  {weights, classes, description, borrow, summary, onLayer, breath}: NetworkParts
): Promise<MadeNetwork> {
  const allocator = createAllocator();
  try {
    const {network, epsilon, normalization} = description;
    const kernels = await loadKernels(bytes, allocator.memory);
    const pieces = foldInPieces(network, weights, kernels, allocator, {epsilon});
    let piece = pieces.next();
    for (; !piece.done; piece = pieces.next()) {
      onLayer(piece.value);
      await breath();
    }
    const folded = piece.value;
    const facts = networkFacts(network, {classes, weights: description.weights, normalization});
    const atHand = {folded, allocator, facts, description, borrow};
    return {atHand, summary: summary(), milliseconds: performance.now() - start, backend};
  } catch (error) {
    allocator.dispose();
    throw error;
  }
}
