import * as tf from "@tensorflow/tfjs";
import {input, layers, model as functionalModel, type LayersModel, type SymbolicTensor} from "@tensorflow/tfjs";
import {batchNormSumReluLayer} from "../../components/engine/kernels/package/batchNormSumReluLayer.js";
import type {Network, SimpleLayer} from "../../components/network/network.js";

/** Of the running averages of batch norm. */
const MOMENTUM = 0.9;

/**
 * The miniature in stock `tf.layers`, as anyone would write it. With `fused`, batch norm, sum and ReLU are one layer wherever they
 * follow each other.
 */
export function stockModel(network: Network, fused = false): LayersModel {
  const apply = (x: SymbolicTensor, layer: SimpleLayer): SymbolicTensor => {
    const of = (made: layers.Layer): SymbolicTensor => made.apply(x) as SymbolicTensor;
    switch (layer.kind) {
      case "convolution":
        return of(
          layers.conv2d({
            filters: layer.filters,
            kernelSize: layer.kernel,
            strides: layer.stride,
            padding: "same",
            useBias: false,
            kernelInitializer: "glorotNormal"
          })
        );
      case "batchNormalization":
        return of(layers.batchNormalization({momentum: MOMENTUM}));
      case "activation":
        return of(layers.activation({activation: "relu"}));
      case "globalAveragePooling":
        return of(layers.globalAveragePooling2d({dataFormat: "channelsLast"}));
      case "dense":
        return of(layers.dense({units: layer.classes, activation: "softmax"}));
      default:
        return x;
    }
  };
  const join = (inputs: SymbolicTensor | SymbolicTensor[]): SymbolicTensor =>
    batchNormSumReluLayer({momentum: MOMENTUM}).apply(inputs) as SymbolicTensor;
  /** Layer by layer; each batch norm with the ReLU behind it, and the last one with the sum, is one layer if that is asked for. */
  const follow = (from: SymbolicTensor, path: readonly SimpleLayer[]): SymbolicTensor =>
    path.reduce((z, layer, i) => {
      if (!fused) return apply(z, layer);
      if (layer.kind === "batchNormalization" && path[i + 1]?.kind === "activation") return join(z);
      return layer.kind === "activation" && path[i - 1]?.kind === "batchNormalization" ? z : apply(z, layer);
    }, from);
  const start = input({shape: [...network.input]});
  let x = start;
  network.layers.forEach((layer, i) => {
    if (layer.kind !== "residualUnit") {
      const [before, after] = [network.layers[i - 1], network.layers[i + 1]];
      if (fused && layer.kind === "batchNormalization" && after?.kind === "activation") x = join(x);
      else if (!(fused && layer.kind === "activation" && before?.kind === "batchNormalization")) x = apply(x, layer);
      return;
    }
    const skip = layer.shortcut === "none" ? undefined : follow(x, layer.skip);
    if (fused && layer.main.at(-1)?.kind === "batchNormalization") {
      const main = follow(x, layer.main.slice(0, -1));
      x = join(skip ? [main, skip] : main);
      return;
    }
    const main = follow(x, layer.main);
    const sum = skip ? (layers.add().apply([main, skip]) as SymbolicTensor) : main;
    x = layers.activation({activation: "relu"}).apply(sum) as SymbolicTensor;
  });
  const stock = functionalModel({inputs: start, outputs: x});
  stock.compile({optimizer: tf.train.momentum(0.001, 0.9), loss: "categoricalCrossentropy"});
  return stock;
}
