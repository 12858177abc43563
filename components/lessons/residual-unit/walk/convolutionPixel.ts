import {outputLength} from "../../network/outputLength.js";
import type {MapName, NormWeights, RecordedUnit} from "../../run/recordedUnit.js";
import type {Shape} from "../../network/network.js";

/** One input channel's part in one output pixel of a convolution: `kernel²` values, weights, and the sum of their products. */
export interface ConvolutionTerm {
  readonly channel: number;
  /** Row by row; 0 where the window hangs over the border. */
  readonly patch: readonly number[];
  readonly weights: readonly number[];
  /** Which of the values are padding. */
  readonly padded: readonly boolean[];
  readonly sum: number;
}

/** One output pixel of a convolution, with all that is summed for it. */
export interface ConvolutionPixel {
  readonly kernel: number;
  /** Row and column of the window's first pixel in the input; −1 lies in the padding. */
  readonly top: number;
  readonly left: number;
  readonly terms: readonly ConvolutionTerm[];
  readonly value: number;
}

/** A place in a feature map. */
export interface Pixel {
  readonly row: number;
  readonly column: number;
}

/** A feature map with its shape; flat, `[h, w, c]`. */
export interface FlatMap {
  readonly shape: Shape;
  readonly data: readonly number[];
}

/** Everything that is multiplied and added for one output pixel of a convolution with "same" padding and no bias. */
export function convolutionPixel(
  {shape: [height, width, channels], data}: FlatMap,
  weights: readonly number[],
  {kernel, stride, filters}: {readonly kernel: number; readonly stride: number; readonly filters: number},
  {row, column}: Pixel,
  filter: number
): ConvolutionPixel {
  const top = row * stride - outputLength(height, kernel, stride, "same").before;
  const left = column * stride - outputLength(width, kernel, stride, "same").before;
  const taps = Array.from({length: kernel ** 2}, (_, i) => ({i: top + Math.floor(i / kernel), j: left + (i % kernel)}));
  const padded = taps.map(({i, j}) => i < 0 || j < 0 || i >= height || j >= width);
  const terms = Array.from({length: channels}, (_, channel): ConvolutionTerm => {
    const patch = taps.map(({i, j}, t) => (padded[t] ? 0 : (data[(i * width + j) * channels + channel] ?? NaN)));
    const own = taps.map((_tap, t) => weights[(t * channels + channel) * filters + filter] ?? NaN);
    const sum = patch.reduce((total, value, t) => total + value * (own[t] ?? NaN), 0);
    return {channel, patch, weights: own, padded, sum};
  });
  return {kernel, top, left, terms, value: terms.reduce((total, {sum}) => total + sum, 0)};
}

/** Batch norm with the statistics of training: (v − μ) / √(σ² + ε) · γ + β (Ioffe & Szegedy 2015, algorithm 2). */
export function normalized(value: number, norm: NormWeights, channel: number, epsilon: number): number {
  const of = (list: readonly number[]): number => list[channel] ?? NaN;
  return ((value - of(norm.mean)) / Math.sqrt(of(norm.variance) + epsilon)) * of(norm.gamma) + of(norm.beta);
}

/** A convolution of a unit by the name of its map: what comes in, its weights and its form. */
export function convolutionOf(
  unit: RecordedUnit,
  name: "conv1" | "conv2" | "projection",
  maps: RecordedUnit["maps"] = unit.maps
): {readonly input: FlatMap; readonly weights: readonly number[]; readonly kernel: number; readonly stride: number} {
  const x = {shape: unit.inputShape, data: maps.x ?? []};
  if (name === "conv1") return {input: x, weights: unit.weights.conv1, kernel: 3, stride: unit.stride};
  if (name === "conv2")
    return {input: {shape: unit.shape, data: maps.relu ?? []}, weights: unit.weights.conv2, kernel: 3, stride: 1};
  return {input: x, weights: unit.weights.projection ?? [], kernel: 1, stride: unit.stride};
}

/** All maps of a unit, computed from its input and weights alone. */
export function computeMaps(unit: RecordedUnit): RecordedUnit["maps"] {
  const [height, width, filters] = unit.shape;
  const maps: Partial<Record<MapName, readonly number[]>> = {x: unit.maps.x ?? []};
  const convolve = (name: "conv1" | "conv2" | "projection"): readonly number[] => {
    const {input, weights, ...form} = convolutionOf(unit, name, maps);
    return Array.from({length: height * width * filters}, (_, i) => {
      const pixel = Math.floor(i / filters);
      const at = {row: Math.floor(pixel / width), column: pixel % width};
      return convolutionPixel(input, weights, {...form, filters}, at, i % filters).value;
    });
  };
  const normalize = (map: readonly number[], norm: NormWeights): readonly number[] =>
    map.map((value, i) => normalized(value, norm, i % filters, unit.epsilon));
  maps.conv1 = convolve("conv1");
  maps.bn1 = normalize(maps.conv1, unit.weights.bn1);
  maps.relu = maps.bn1.map((value) => Math.max(0, value));
  maps.conv2 = convolve("conv2");
  maps.bn2 = normalize(maps.conv2, unit.weights.bn2);
  let shortcut = maps.x ?? [];
  if (unit.weights.projectionBn !== undefined) {
    maps.projection = convolve("projection");
    shortcut = maps.projectionBn = normalize(maps.projection, unit.weights.projectionBn);
  }
  maps.sum = maps.bn2.map((value, i) => value + (shortcut[i] ?? NaN));
  maps.y = maps.sum.map((value) => Math.max(0, value));
  return maps;
}
