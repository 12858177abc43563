import type {WeightSource} from "../layerWeights.js";

/**
 * The numbers of a layer by its id, in Keras' order: kernel (HWIO); γ, β, mean, variance; weights, bias. Read one layer at a time, so
 * that no second copy of all weights has to exist.
 */
export type LayerValues = (id: string) => readonly Float32Array[];

/**
 * Reads the values of tensors by layer.
 * @throws RangeError, when read, for a layer without tensors
 */
export function tensorValues(weights: WeightSource): LayerValues {
  return (id) => {
    const found = weights.get(id);
    if (found === undefined) throw new RangeError(`no weights are given for ${id}`);
    return found.map((tensor) => tensor.dataSync<"float32">());
  };
}
