/** @file The gradient of a random network's output by its input, at inputs on a circle (Balduzzi et al. 2017, figures 1 and 4). */
import {randomStream} from "../../../run/randomStream.js";

export interface FieldOptions {
  readonly seed: number;
  readonly shortcuts: boolean;
  /** Depths at which the output is read, rising; the last is the network's own. */
  readonly depths: readonly number[];
  /** Numbers in a layer, and inputs on the circle. */
  readonly width?: number;
  readonly inputs?: number;
}

/** A layer x ↦ W relu(batch norm(x)), or with x added, whose statistics stay those of the circle. */
interface Layer {
  /** `[in, out]`, of variance 2 / width. */
  readonly weights: Float64Array;
  readonly mean: Float64Array;
  /** 1/σ. */
  readonly inverse: Float64Array;
}

/** A random network, all of whose numbers come from the seed; the same with and without shortcuts. */
export interface RandomNetwork {
  readonly width: number;
  readonly shortcuts: boolean;
  readonly layers: readonly Layer[];
  /** Weights of the one output, read at any depth. */
  readonly readout: Float64Array;
  /** The inputs on the circle, `[width]` each. */
  readonly circle: readonly Float64Array[];
}

/** One layer on one input; `open` notes which numbers ReLU lets through. */
function applyLayer(
  {weights, mean, inverse}: Layer,
  x: Float64Array,
  shortcuts: boolean,
  open?: Uint8Array
): Float64Array {
  const width = x.length;
  const y = shortcuts ? x.slice() : new Float64Array(width);
  for (let i = 0; i < width; i++) {
    const active = ((x[i] ?? 0) - (mean[i] ?? 0)) * (inverse[i] ?? 0);
    if (active <= 0) continue;
    if (open) open[i] = 1;
    for (let o = 0, at = i * width; o < width; o++, at++) y[o] = (y[o] ?? 0) + (weights[at] ?? 0) * active;
  }
  return y;
}

/** The gradient by a layer's input, from the gradient by its output. */
function layerGradient(
  {weights, inverse}: Layer,
  arrived: Float64Array,
  shortcuts: boolean,
  open: Uint8Array
): Float64Array {
  const width = arrived.length;
  const gradient = shortcuts ? arrived.slice() : new Float64Array(width);
  for (let i = 0; i < width; i++) {
    if (open[i] !== 1) continue;
    let sum = 0;
    for (let o = 0, at = i * width; o < width; o++, at++) sum += (weights[at] ?? 0) * (arrived[o] ?? 0);
    gradient[i] = (gradient[i] ?? 0) + sum * (inverse[i] ?? 0);
  }
  return gradient;
}

/** Draws the network and measures each batch normalization on the inputs of the circle. */
export function randomNetwork({seed, shortcuts, depths, width = 48, inputs = 128}: FieldOptions): RandomNetwork {
  const draw = (count: number, deviation: number, ...purpose: (string | number)[]): Float64Array => {
    const random = randomStream(seed, "field", ...purpose);
    return Float64Array.from({length: count}, () => deviation * random.normal());
  };
  const [across, up] = [draw(width, 1, "across"), draw(width, 1, "up")];
  const circle = Array.from({length: inputs}, (_, n) => {
    const angle = (2 * Math.PI * n) / inputs;
    return across.map((value, i) => Math.cos(angle) * value + Math.sin(angle) * (up[i] ?? 0));
  });
  let all: readonly Float64Array[] = circle;
  const layers = Array.from({length: depths.at(-1) ?? 0}, (_, l): Layer => {
    const mean = new Float64Array(width);
    for (const x of all) x.forEach((value, i) => (mean[i] = (mean[i] ?? 0) + value / inputs));
    const variance = new Float64Array(width);
    for (const x of all)
      x.forEach((value, i) => (variance[i] = (variance[i] ?? 0) + (value - (mean[i] ?? 0)) ** 2 / inputs));
    const inverse = variance.map((value) => 1 / Math.sqrt(value));
    const layer = {weights: draw(width * width, Math.sqrt(2 / width), "layer", l), mean, inverse};
    all = all.map((x) => applyLayer(layer, x, shortcuts));
    return layer;
  });
  return {width, shortcuts, layers, readout: draw(width, 1, "readout"), circle};
}

/** The output that is read after a number of layers. */
export function networkOutput({layers, shortcuts, readout}: RandomNetwork, depth: number, input: Float64Array): number {
  const last = layers.slice(0, depth).reduce((x, layer) => applyLayer(layer, x, shortcuts), input);
  return last.reduce((sum, value, i) => sum + value * (readout[i] ?? 0), 0);
}

/** Its gradients by the input, `[width]` each, at several depths; the statistics of batch norm are constants. */
export function inputGradients(network: RandomNetwork, depths: readonly number[], input: Float64Array): Float64Array[] {
  const {layers, shortcuts, readout, width} = network;
  let x = input;
  const opens = layers.map((layer) => {
    const open = new Uint8Array(width);
    x = applyLayer(layer, x, shortcuts, open);
    return open;
  });
  return depths.map((depth) => {
    let gradient = readout;
    for (let l = depth - 1; l >= 0; l--) {
      const [layer, open] = [layers[l], opens[l]];
      if (layer && open) gradient = layerGradient(layer, gradient, shortcuts, open);
    }
    return gradient;
  });
}

/** The gradients along the circle at one depth. */
export interface FieldAtDepth {
  /** By the input, `[width]` for each input. */
  readonly gradients: readonly Float64Array[];
  /** By the angle: the slope of the output as the input goes round. */
  readonly slopes: readonly number[];
}

/** The gradients of a random network along the circle, at each depth. */
export function gradientField(options: FieldOptions): readonly FieldAtDepth[] {
  const network = randomNetwork(options);
  const {circle} = network;
  const byInput = circle.map((input) => inputGradients(network, options.depths, input));
  return options.depths.map((_, d) => {
    const gradients = byInput.map((found) => found[d] ?? new Float64Array());
    // On a circle the direction of motion is the point a quarter further on.
    const ahead = (n: number): Float64Array => circle[(n + circle.length / 4) % circle.length] ?? new Float64Array();
    return {gradients, slopes: gradients.map((gradient, n) => dot(gradient, ahead(n)))};
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Mean cosine between the gradients of neighbours on the circle: 1 the same direction, 0 unrelated. */
export function neighbourCorrelation(gradients: readonly Float64Array[]): number {
  const cosines = gradients.map((gradient, n) => {
    const next = gradients[(n + 1) % gradients.length] ?? gradient;
    return dot(gradient, next) / Math.sqrt(dot(gradient, gradient) * dot(next, next));
  });
  return cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length;
}
