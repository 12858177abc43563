import type {Layer, Network} from "../../../network/network.js";
import {codeLine, type CodeLine} from "./codeLine.js";

/** The lines that add a layer of the stem or the head to the model. */
export function layerLines(layer: Layer, network: Network): readonly CodeLine[] {
  const shape = network.input.join(", ");
  const add = (...calls: readonly string[]): readonly CodeLine[] =>
    calls.map((call, i) => codeLine(i === 0 ? `model.add(${call}` : `                        ${call}`, [layer.id]));
  switch (layer.kind) {
    case "convolution":
      return layer.padding === "torch"
        ? [
            codeLine(`model.add(keras.Input([${shape}]))`),
            ...add(`DefaultConv2D(${layer.filters}, kernel_size=${layer.kernel}, strides=${layer.stride}))`)
          ]
        : add(
            `DefaultConv2D(${layer.filters}, kernel_size=${layer.kernel}, strides=${layer.stride},`,
            `input_shape=[${shape}]))`
          );
    case "batchNormalization":
      return add("keras.layers.BatchNormalization())");
    case "activation":
      return add('keras.layers.Activation("relu"))');
    case "maxPooling":
      return layer.padding === "torch"
        ? [
            codeLine("model.add(keras.layers.ZeroPadding2D(1))", [layer.id]),
            ...add(`keras.layers.MaxPool2D(pool_size=${layer.pool}, strides=${layer.stride}))`)
          ]
        : add(`keras.layers.MaxPool2D(pool_size=${layer.pool}, strides=${layer.stride}, padding="SAME"))`);
    case "globalAveragePooling":
      return add("keras.layers.GlobalAvgPool2D())");
    case "flatten":
      return add("keras.layers.Flatten())");
    case "dense":
      return add(`keras.layers.Dense(${layer.classes}, activation="softmax"))`);
    case "residualUnit":
      return [];
    default:
      return layer satisfies never;
  }
}
