import {outputLength} from "./outputLength.js";
import type {Layer, Shape} from "./network.js";

/** What a layer hands on: a feature map `[h, w, c]` or a vector `[c]`. */
export type OutputShape = Shape | readonly [channels: number];

/**
 * Output shape of one layer for a feature map `[h, w, c]` (vectors pass as `[c]`).
 * @throws RangeError when the layer needs a feature map and is given a vector
 */
export function outputShape(layer: Layer, input: OutputShape): OutputShape {
  if (layer.kind === "flatten") return [input.reduce((a, b) => a * b, 1)];
  if (layer.kind === "dense") return [layer.classes];
  if (input.length === 1) {
    if (layer.kind === "activation" || layer.kind === "batchNormalization") return input;
    throw new RangeError(`${layer.name} needs a feature map [h, w, c]: [${input.join(", ")}]`);
  }
  const [height, width, channels] = input;
  switch (layer.kind) {
    case "convolution":
      return [
        outputLength(height, layer.kernel, layer.stride, layer.padding).output,
        outputLength(width, layer.kernel, layer.stride, layer.padding).output,
        layer.filters
      ];
    case "maxPooling":
      return [
        outputLength(height, layer.pool, layer.stride, layer.padding).output,
        outputLength(width, layer.pool, layer.stride, layer.padding).output,
        channels
      ];
    case "residualUnit":
      return layer.main.reduce<OutputShape>((shape, inner) => outputShape(inner, shape), input);
    case "globalAveragePooling":
      return [channels];
    case "batchNormalization":
    case "activation":
      return input;
    default:
      return layer satisfies never;
  }
}

/** A shape as Keras' `summary()` prints it, with `None` for the batch: `(None, 112, 112, 64)`. */
export function shapeText(shape: OutputShape): string {
  return `(None, ${shape.join(", ")})`;
}
