/** @file Random networks with batch norm, and their inputs on a circle (Balduzzi et al. 2017, figures 1 and 4). */
import {randomStream} from "../../../run/randomStream.js";

/** What decides a random network. */
export interface RandomNetworkOptions {
  readonly seed: number;
  readonly shortcuts: boolean;
  /** Depths at which the output is read, rising; the last is the network's own. */
  readonly depths: readonly number[];
  /** Numbers in a layer, and inputs on the circle. */
  readonly width?: number;
  readonly inputs?: number;
}

/** A layer x ↦ W relu(batch norm(x)), or with x added, whose statistics stay those of the circle. */
export interface RandomLayer {
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
  readonly layers: readonly RandomLayer[];
  /** Weights of the one output, read at any depth. */
  readonly readout: Float64Array;
  /** The inputs on the circle, `[width]` each. */
  readonly circle: readonly Float64Array[];
}

/** One layer on one input; `open` notes which numbers ReLU lets through. */
export function applyLayer(
  {weights, mean, inverse}: RandomLayer,
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

/** Draws the network and measures each batch normalization on the inputs of the circle. */
export function randomNetwork({
  seed,
  shortcuts,
  depths,
  width = 48,
  inputs = 128
}: RandomNetworkOptions): RandomNetwork {
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
  const layers = Array.from({length: depths.at(-1) ?? 0}, (_, l): RandomLayer => {
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
