import {describe} from "./describe.js";
import {namePath} from "./layerId.js";
import type {Layer, Network, Padding, ResidualUnit, SimpleLayer} from "./network.js";

/** A layer of a functional Keras model as its JSON holds it. */
export interface KerasLayer {
  readonly class_name: string;
  readonly name: string;
  readonly config: Readonly<Record<string, unknown>>;
  /** One call of the layer: `[name of the layer before, 0, 0, {}]` for each input. */
  readonly inbound_nodes: readonly (readonly (readonly [string, 0, 0, object])[])[];
}

/** One tensor of a model: its name in the weight file, its shape, and which layer's it is. */
export interface ModelWeight {
  readonly name: string;
  readonly shape: readonly number[];
  readonly id: string;
  /** Which of the layer's tensors, in Keras' order. */
  readonly index: number;
}

/** A network written with stock Keras layers: every addition and every shortcut is an edge of the graph. */
export interface LayersModel {
  readonly layers: readonly KerasLayer[];
  readonly weights: readonly ModelWeight[];
}

/** The name in a Keras model of one of our layers, or of what belongs to it: its path, with what Keras allows in names. */
export function kerasName(layer: Layer, what?: "pad" | "add" | "output"): string {
  const path = layer.kind === "residualUnit" ? namePath(layer.place) : namePath(layer.place, layer.role);
  return [...path, ...(what === undefined ? [] : [what])].join("_");
}

const IMAGES = {data_format: "channels_last"} as const;

/**
 * Writes a network down as a functional model of stock Keras layers. PyTorch's padding becomes a `ZeroPadding2D` before a layer
 * that pads nothing; before pooling that is the same as its −∞, because the values come out of a ReLU.
 * @throws RangeError for shortcuts that pad channels with zeros, which no stock layer does
 */
export function layersModel(network: Network, epsilon: number): LayersModel {
  const layers: KerasLayer[] = [];
  const weights: ModelWeight[] = [];

  function add(class_name: string, name: string, from: readonly string[], config: object): string {
    const inbound_nodes = from.length === 0 ? [] : [from.map((before) => [before, 0, 0, {}] as const)];
    layers.push({class_name, name, config: {name, dtype: "float32", ...config}, inbound_nodes});
    return name;
  }
  function weigh(layer: SimpleLayer, tensors: Readonly<Record<string, readonly number[]>>): void {
    for (const [index, [part, shape]] of Object.entries(tensors).entries())
      weights.push({name: `${kerasName(layer)}/${part}`, shape, id: layer.id, index});
  }
  /** The layer that pads, if one has to, and what the layer after it says of its own padding. */
  function pad(
    layer: SimpleLayer,
    from: string,
    window: number,
    padding: Padding
  ): readonly [string, {padding: string}] {
    const side = Math.floor(window / 2);
    if (padding === "same") return [from, {padding: "same"}];
    if (side === 0) return [from, {padding: "valid"}];
    const sides = [
      [side, side],
      [side, side]
    ];
    return [add("ZeroPadding2D", kerasName(layer, "pad"), [from], {padding: sides, ...IMAGES}), {padding: "valid"}];
  }

  function simple(layer: SimpleLayer, from: string, channels: number): string {
    const name = kerasName(layer);
    switch (layer.kind) {
      case "convolution": {
        const {filters, kernel, stride} = layer;
        const [padded, padding] = pad(layer, from, kernel, layer.padding);
        weigh(layer, {kernel: [kernel, kernel, channels, filters]});
        return add("Conv2D", name, [padded], {
          filters,
          kernel_size: [kernel, kernel],
          strides: [stride, stride],
          ...padding,
          ...IMAGES,
          dilation_rate: [1, 1],
          activation: "linear",
          use_bias: false
        });
      }
      case "batchNormalization":
        weigh(layer, {gamma: [channels], beta: [channels], moving_mean: [channels], moving_variance: [channels]});
        return add("BatchNormalization", name, [from], {axis: -1, momentum: 0.99, epsilon, center: true, scale: true});
      case "activation":
        return add("Activation", name, [from], {activation: layer.function});
      case "maxPooling": {
        const {pool, stride} = layer;
        const [padded, padding] = pad(layer, from, pool, layer.padding);
        return add("MaxPooling2D", name, [padded], {
          pool_size: [pool, pool],
          strides: [stride, stride],
          ...padding,
          ...IMAGES
        });
      }
      case "globalAveragePooling":
        return add("GlobalAveragePooling2D", name, [from], IMAGES);
      case "flatten":
        // TensorFlow.js' Flatten refuses a vector; reshaped to itself it is the same.
        return add("Reshape", name, [from], {target_shape: [channels]});
      case "dense":
        weigh(layer, {kernel: [channels, layer.classes], bias: [layer.classes]});
        return add("Dense", name, [from], {units: layer.classes, activation: "softmax", use_bias: true});
      default:
        return layer satisfies never;
    }
  }

  function unit(layer: ResidualUnit, from: string, channels: readonly number[]): string {
    const {main, skip, shortcut} = layer;
    if (shortcut === "zero-padding")
      throw new RangeError(`${layer.name} pads its shortcut with zeros: no stock layer does`);
    const chain = (path: readonly SimpleLayer[], at: number): string =>
      path.reduce((before, inner, i) => simple(inner, before, channels[at + i] ?? 0), from);
    const residual = chain(main, 0);
    const sum =
      shortcut === "none" ? residual : add("Add", kerasName(layer, "add"), [residual, chain(skip, main.length)], {});
    return add("Activation", kerasName(layer, "output"), [sum], {activation: "relu"});
  }

  let last = add("InputLayer", "input", [], {batch_input_shape: [null, ...network.input], sparse: false});
  for (const {layer, input, inside} of describe(network))
    last =
      layer.kind === "residualUnit"
        ? unit(
            layer,
            last,
            inside.map((facts) => facts.input.at(-1) ?? 0)
          )
        : simple(layer, last, input.at(-1) ?? 0);
  return {layers, weights};
}
