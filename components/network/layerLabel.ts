import type {Layer} from "./network.js";

/** A layer's short name in a picture, in at most two lines: `conv`, `3×3 /2`. A stride of 1 goes without saying. */
export function layerLabel(layer: Layer): readonly string[] {
  const by = (stride: number): string => (stride > 1 ? ` /${stride}` : "");
  switch (layer.kind) {
    case "convolution":
      return ["conv", `${layer.kernel}×${layer.kernel}${by(layer.stride)}`];
    case "batchNormalization":
      return ["batch", "norm"];
    case "activation":
      return ["ReLU"];
    case "maxPooling":
      return ["max pool", `${layer.pool}×${layer.pool}${by(layer.stride)}`];
    case "globalAveragePooling":
      return ["average", "pool"];
    case "flatten":
      return ["flatten"];
    case "dense":
      return ["dense", `${layer.classes}`];
    case "residualUnit":
      return layer.stride > 1 ? ["unit", `/${layer.stride}`] : ["unit"];
    default:
      return layer satisfies never;
  }
}
