import {getBackend, tensor, tidy} from "@tensorflow/tfjs-core";
import {layers, sequential, type Sequential} from "@tensorflow/tfjs-layers";
import {describe} from "../../network/describe.js";
import type {Layer, Network} from "../../network/network.js";
import {normalFiller} from "./normalFiller.js";
import {ResidualUnitLayer} from "./residualUnitLayer.js";

function layerOf(layer: Layer, channels: number, inputShape: {readonly inputShape?: number[]}): layers.Layer {
  const {name} = layer;
  switch (layer.kind) {
    case "convolution":
      return layers.conv2d({
        name,
        filters: layer.filters,
        kernelSize: layer.kernel,
        strides: layer.stride,
        padding: "same",
        useBias: false,
        kernelInitializer: "zeros",
        ...inputShape
      });
    case "batchNormalization":
      return layers.batchNormalization({name});
    case "activation":
      return layers.activation({name, activation: layer.function});
    case "maxPooling":
      return layers.maxPooling2d({name, poolSize: layer.pool, strides: layer.stride, padding: "same"});
    case "residualUnit":
      return new ResidualUnitLayer({name, filters: layer.filters, strides: layer.stride, kernelInitializer: "zeros"});
    case "globalAveragePooling":
      return layers.globalAveragePooling2d({name, dataFormat: "channelsLast"});
    case "flatten":
      // TensorFlow.js' Flatten refuses the vector that Keras' passes on; reshaping it to itself is the same.
      return layers.reshape({name, targetShape: [channels]});
    case "dense":
      return layers.dense({name, units: layer.classes, activation: "softmax", kernelInitializer: "zeros"});
    default:
      return layer satisfies never;
  }
}

export interface SequentialOptions {
  readonly seed?: number;
  /** Is told each layer, by its name, when its weights have been drawn. */
  readonly onLayer?: (name: string) => void;
}

/**
 * A network of our specification as a sequential `tf.layers` model, layer for layer the seed's. Kernels start normal with variance
 * 2 / fan-in (He et al. 2015a, section 2.2), the classifier with 1 / fan-in, from `seed`.
 * @throws RangeError for padding or shortcuts that the seed's layers don't have
 */
export function sequentialResnet(network: Network, {seed = 1, onLayer}: SequentialOptions = {}): Sequential {
  for (const layer of network.layers) {
    if ("padding" in layer && layer.padding !== "same") throw new RangeError(`${layer.name}: padding must be same`);
    if (layer.kind === "residualUnit" && layer.shortcut !== (layer.stride > 1 ? "projection" : "identity"))
      throw new RangeError(
        `${layer.name}: the seed's unit has no ${layer.shortcut} shortcut at stride ${layer.stride}`
      );
  }
  const model = sequential({name: "sequential"});
  describe(network).forEach(({layer, output}, i) => {
    model.add(layerOf(layer, output.at(-1) ?? 0, i === 0 ? {inputShape: [...network.input]} : {}));
  });
  const fill = normalFiller();
  // The wasm backend copies what it is given, others may keep it; fresh memory for 21 million weights would cost most of the time.
  const copies = getBackend() === "wasm";
  const sizes = model.weights.map(({shape}) => shape.reduce<number>((a, b) => a * (b ?? 1), 1));
  const scratch = new Float32Array(copies ? Math.max(...sizes) : 0);
  const lastOf = new Map(
    model.layers.map((layer) => [layer.weights.filter(({shape}) => shape.length > 1).at(-1), layer.name])
  );
  tidy(() => {
    for (const [index, weight] of model.weights.entries()) {
      const {shape} = weight;
      if (shape.length < 2) continue;
      const size = sizes[index] ?? 0;
      const fanIn = size / (shape.at(-1) ?? 1);
      const values = copies ? scratch.subarray(0, size) : new Float32Array(size);
      fill(values, Math.sqrt((shape.length === 4 ? 2 : 1) / fanIn), seed, String(index));
      weight.write(tensor(values, shape as number[]));
      const layer = lastOf.get(weight);
      if (layer !== undefined) onLayer?.(layer);
    }
  });
  return model;
}
