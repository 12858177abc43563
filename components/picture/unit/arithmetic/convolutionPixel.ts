import {outputLength} from "../../../network/outputLength.js";
import type {Shape} from "../../../network/network.js";

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
  readonly data: ArrayLike<number>;
}

/** Everything that is multiplied and added for one output pixel of a convolution with "same" padding and no bias. */
export function convolutionPixel(
  {shape: [height, width, channels], data}: FlatMap,
  weights: ArrayLike<number>,
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
