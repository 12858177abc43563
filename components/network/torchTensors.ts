import type {Network, Role, SimpleLayer} from "./network.js";
import {weightShapes, type WeightPart} from "./weightShapes.js";

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

const PARTS: Readonly<Record<WeightPart, string>> = {
  kernel: "weight",
  gamma: "weight",
  beta: "bias",
  mean: "running_mean",
  variance: "running_var",
  weights: "weight",
  bias: "bias"
};
/** What torchvision calls otherwise than we do. */
const MODULES: Readonly<Partial<Record<Role, string>>> = {
  projection: "downsample.0",
  projectionBn: "downsample.1",
  conv: "conv1",
  bn: "bn1",
  dense: "fc"
};

/** A tensor's name in torchvision's `resnet.py` and in timm: that of `stage2.unit1.conv1` is `layer2.0.conv1.weight`. */
export function torchName({place, role}: SimpleLayer, part: WeightPart): string {
  const unit = place.part === "stage" ? `layer${place.stage}.${place.unit - 1}.` : "";
  return `${unit}${MODULES[role] ?? role}.${PARTS[part]}`;
}

/** A tensor's shape in PyTorch by that in Keras: `[h, w, in, out]` is `[out, in, h, w]`, `[in, out]` is `[out, in]`. */
export function torchShape(shape: readonly number[]): readonly number[] {
  const [height = 1, width = 1, inputs = 1, outputs = 1] = shape;
  return shape.length === 4 ? [outputs, inputs, height, width] : [...shape].reverse();
}

/** Every tensor of a network with PyTorch's names and shapes, in order of depth. */
export function torchTensors(network: Network): readonly TorchTensor[] {
  return weightShapes(network).flatMap(({layer, tensors}) =>
    tensors.map(({part, shape}, index) => ({
      name: torchName(layer, part),
      shape: torchShape(shape),
      layout: part === "kernel" ? "kernel" : part === "weights" ? "matrix" : "vector",
      id: layer.id,
      index
    }))
  );
}
