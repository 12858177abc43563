import {describe} from "./describe.js";
import type {Network, SimpleLayer} from "./types.js";

/** How a tensor lies here and there: a kernel HWIO → OIHW, classifier weights [in, out] → [out, in], a vector as it is. */
export type TensorLayout = "kernel" | "matrix" | "vector";

/** One tensor of a network by the name that torchvision gives it, and where it comes from. */
export interface TorchTensor {
  /** `layer2.0.downsample.0.weight`. */
  readonly name: string;
  /** PyTorch's shape: kernels `[out, in, h, w]`, classifier `[out, in]`. */
  readonly shape: readonly number[];
  readonly layout: TensorLayout;
  /** Id of the layer, and which of its tensors in Keras' order. */
  readonly id: string;
  readonly index: number;
}

const BATCH_NORM_PARTS = ["weight", "bias", "running_mean", "running_var"] as const;

/** A layer's tensors under a name; `channels` come in. */
function tensorsOf(layer: SimpleLayer, name: string, channels: number): readonly TorchTensor[] {
  const {id} = layer;
  switch (layer.kind) {
    case "convolution": {
      const {filters, kernel} = layer;
      return [{name: `${name}.weight`, shape: [filters, channels, kernel, kernel], layout: "kernel", id, index: 0}];
    }
    case "batchNormalization":
      return BATCH_NORM_PARTS.map((part, index) => ({name: `${name}.${part}`, shape: [channels], layout: "vector", id, index})); // prettier-ignore
    case "dense":
      return [
        {name: `${name}.weight`, shape: [layer.classes, channels], layout: "matrix", id, index: 0},
        {name: `${name}.bias`, shape: [layer.classes], layout: "vector", id, index: 1}
      ];
    default:
      return [];
  }
}

/**
 * Every tensor of a network with the names of torchvision's `resnet.py`: `conv1`, `bn1`, `layer1.0.conv1`, …, `fc`. The n-th
 * convolution of a unit's main path is `convn`, the shortcut's layers are `downsample.0` and `downsample.1`.
 */
export function torchTensors(network: Network): readonly TorchTensor[] {
  const prefixes = network.stages.flatMap((count, stage) =>
    Array.from({length: count}, (_, unit) => `layer${stage + 1}.${unit}`)
  );
  let unit = 0;
  return describe(network).flatMap(({layer, inside, input}) => {
    if (layer.kind !== "residualUnit") {
      const name = {convolution: "conv1", batchNormalization: "bn1", dense: "fc"}[layer.kind as string];
      return name === undefined ? [] : tensorsOf(layer, name, input.at(-1) ?? 0);
    }
    const prefix = prefixes[unit++] ?? "";
    const counts = new Map<string, number>();
    return inside.flatMap(({layer: inner, input: shape}, i) => {
      if (inner.kind === "residualUnit") return [];
      const place = i - layer.main.length;
      const count = (counts.get(inner.kind) ?? 0) + 1;
      counts.set(inner.kind, count);
      const part = place >= 0 ? `downsample.${place}` : `${inner.kind === "convolution" ? "conv" : "bn"}${count}`;
      return tensorsOf(inner, `${prefix}.${part}`, shape.at(-1) ?? 0);
    });
  });
}
