import type {Network, ResidualUnit, SimpleLayer} from "./network.js";

/** What a tensor is to its layer: the convolution's kernel, the four of batch norm, the classifier's two. */
export type WeightPart = "kernel" | "gamma" | "beta" | "mean" | "variance" | "weights" | "bias";

/** A layer that has weights: its tensors in Keras' order, and the unit that it belongs to. */
export interface WeightedLayer {
  readonly layer: SimpleLayer;
  readonly unit?: ResidualUnit;
  /** Kernel `[k, k, in, out]`; γ, β, mean and variance `[c]`; weights `[in, classes]` and bias `[classes]`. */
  readonly tensors: readonly {readonly part: WeightPart; readonly shape: readonly number[]}[];
}

/** Every layer of a network that has weights, in order of depth: main path, then projection, of each unit. */
export function weightShapes(network: Network): readonly WeightedLayer[] {
  const found: WeightedLayer[] = [];
  let channels = network.input[2];
  const add = (layer: SimpleLayer, unit?: ResidualUnit): void => {
    const inside = unit === undefined ? {} : {unit};
    if (layer.kind === "convolution") {
      const {kernel, filters} = layer;
      found.push({layer, ...inside, tensors: [{part: "kernel", shape: [kernel, kernel, channels, filters]}]});
      channels = filters;
    } else if (layer.kind === "batchNormalization") {
      const parts = ["gamma", "beta", "mean", "variance"] as const;
      found.push({layer, ...inside, tensors: parts.map((part) => ({part, shape: [channels]}))});
    } else if (layer.kind === "dense") {
      const {classes} = layer;
      found.push({
        layer,
        ...inside,
        tensors: [
          {part: "weights", shape: [channels, classes]},
          {part: "bias", shape: [classes]}
        ]
      });
    }
  };
  for (const layer of network.layers) {
    if (layer.kind !== "residualUnit") {
      add(layer);
      continue;
    }
    const entering = channels;
    for (const inner of layer.main) add(inner, layer);
    const leaving = channels;
    channels = entering;
    for (const inner of layer.skip) add(inner, layer);
    channels = leaving;
  }
  return found;
}
