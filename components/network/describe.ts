import {outputShape, type OutputShape} from "./outputShape.js";
import type {Layer, Network} from "./network.js";

/** Weights of a layer: changed by gradient descent, or moving statistics of batch norm. */
export interface ParameterCount {
  readonly trainable: number;
  readonly nonTrainable: number;
}

/** What one value of a feature map sees of the image, along one axis (Araujo et al. 2019, equation 2). */
interface Reach {
  /** Pixels of the image from the first to the last that it depends on; Infinity after global pooling. */
  readonly field: number;
  /** Pixels of the image between two neighbouring values. */
  readonly jump: number;
}

/** Everything that follows from a layer and the shape that comes in. */
export interface LayerFacts {
  readonly layer: Layer;
  readonly input: OutputShape;
  readonly output: OutputShape;
  readonly parameters: ParameterCount;
  /** Multiply-adds for one image: convolutions, classifier; padding counted, as the field does (He et al. 2015, table 1). */
  readonly multiplyAdds: number;
  /** Bytes of the float32 output of this layer for one image; of a unit, of all the layers in it and its sum. */
  readonly activationBytes: number;
  /** Side of the square of image pixels that one output value depends on, borders apart; Infinity where it is the whole image. */
  readonly receptiveField: number;
  /** Layers of a residual unit: main path, then shortcut. Empty for other layers. */
  readonly inside: readonly LayerFacts[];
}

const size = (shape: OutputShape): number => shape.reduce((a, b) => a * b, 1);
const channelsOf = (shape: OutputShape): number => shape[shape.length - 1] ?? 0;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function reachOf(layer: Layer, {field, jump}: Reach): Reach {
  switch (layer.kind) {
    case "convolution":
      return {field: field + (layer.kernel - 1) * jump, jump: jump * layer.stride};
    case "maxPooling":
      return {field: field + (layer.pool - 1) * jump, jump: jump * layer.stride};
    case "globalAveragePooling":
      return {field: Infinity, jump};
    case "residualUnit":
      return layer.main.reduce<Reach>((reach, inner) => reachOf(inner, reach), {field, jump});
    default:
      return {field, jump};
  }
}

function chain(layers: readonly Layer[], input: OutputShape, start: Reach): readonly LayerFacts[] {
  let shape = input;
  let reach = start;
  return layers.map((layer) => {
    const facts = factsOf(layer, shape, reach);
    shape = facts.output;
    reach = reachOf(layer, reach);
    return facts;
  });
}

const IMAGE: Reach = {field: 1, jump: 1};

/** The facts of one layer whose input, an image, has the given shape, `[h, w, c]` or `[c]`. */
export function describeLayer(layer: Layer, input: OutputShape): LayerFacts {
  return factsOf(layer, input, IMAGE);
}

function factsOf(layer: Layer, input: OutputShape, reach: Reach): LayerFacts {
  const output = outputShape(layer, input);
  const inside =
    layer.kind === "residualUnit" ? [...chain(layer.main, input, reach), ...chain(layer.skip, input, reach)] : [];
  return {
    layer,
    input,
    output,
    inside,
    parameters: parametersOf(layer, input, inside),
    multiplyAdds: multiplyAddsOf(layer, input, output, inside),
    activationBytes: sum(inside.map((facts) => facts.activationBytes)) + 4 * size(output),
    receptiveField: reachOf(layer, reach).field
  };
}

function parametersOf(layer: Layer, input: OutputShape, inside: readonly LayerFacts[]): ParameterCount {
  const channels = channelsOf(input);
  switch (layer.kind) {
    case "convolution":
      return {trainable: layer.kernel ** 2 * channels * layer.filters, nonTrainable: 0};
    case "batchNormalization":
      return {trainable: 2 * channels, nonTrainable: 2 * channels};
    case "dense":
      return {trainable: (channels + 1) * layer.classes, nonTrainable: 0};
    case "residualUnit":
      return {
        trainable: sum(inside.map((facts) => facts.parameters.trainable)),
        nonTrainable: sum(inside.map((facts) => facts.parameters.nonTrainable))
      };
    default:
      return {trainable: 0, nonTrainable: 0};
  }
}

function multiplyAddsOf(layer: Layer, input: OutputShape, output: OutputShape, inside: readonly LayerFacts[]): number {
  switch (layer.kind) {
    case "convolution":
      return size(output) * layer.kernel ** 2 * channelsOf(input);
    case "dense":
      return channelsOf(input) * layer.classes;
    case "residualUnit":
      return sum(inside.map((facts) => facts.multiplyAdds));
    default:
      return 0;
  }
}

/** Networks are immutable and the facts follow from them: a page's picture, table and totals share what was found once. */
const found = new WeakMap<Network, readonly LayerFacts[]>();

/** The facts of every layer of a network, in order. */
export function describe(network: Network): readonly LayerFacts[] {
  const facts = found.get(network) ?? chain(network.layers, network.input, IMAGE);
  found.set(network, facts);
  return facts;
}

/** Sums over a network's layers: parameters, multiply-adds for one image, and bytes of activations for one image. */
export interface Totals {
  readonly parameters: number;
  readonly trainable: number;
  readonly nonTrainable: number;
  readonly multiplyAdds: number;
  readonly activationBytes: number;
}

/** Adds up what {@link describe} tells of each layer. */
export function totals(facts: readonly LayerFacts[]): Totals {
  const trainable = sum(facts.map((row) => row.parameters.trainable));
  const nonTrainable = sum(facts.map((row) => row.parameters.nonTrainable));
  return {
    parameters: trainable + nonTrainable,
    trainable,
    nonTrainable,
    multiplyAdds: sum(facts.map((row) => row.multiplyAdds)),
    activationBytes: sum(facts.map((row) => row.activationBytes))
  };
}
