import * as tf from "@tensorflow/tfjs";
import {input, layers, model as functionalModel, type LayersModel, type SymbolicTensor} from "@tensorflow/tfjs";
import type {Network, SimpleLayer} from "../../components/network/network.js";

/** The miniature in stock `tf.layers`, as anyone would write it. */
export function stockModel(network: Network): LayersModel {
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
        return of(layers.batchNormalization({momentum: 0.9}));
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
  const start = input({shape: [...network.input]});
  let x = start;
  for (const layer of network.layers) {
    if (layer.kind !== "residualUnit") {
      x = apply(x, layer);
      continue;
    }
    const main = layer.main.reduce(apply, x);
    const sum =
      layer.shortcut === "none" ? main : (layers.add().apply([main, layer.skip.reduce(apply, x)]) as SymbolicTensor);
    x = layers.activation({activation: "relu"}).apply(sum) as SymbolicTensor;
  }
  const stock = functionalModel({inputs: start, outputs: x});
  stock.compile({optimizer: tf.train.momentum(0.001, 0.9), loss: "categoricalCrossentropy"});
  return stock;
}
