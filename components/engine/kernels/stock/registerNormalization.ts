import {engine, type Tensor, type TensorInfo} from "@tensorflow/tfjs-core";
import type {Kernels} from "../loadKernels.js";
import {tensorAddress, type Allocator} from "../wasmMemory.js";
import {channelNumbers, extentOf as mapExtent, type Extent} from "./channels.js";
import type {Overrides} from "./overrides.js";

interface Epsilon {
  readonly varianceEpsilon: number;
}

/** The extent of a map whose statistics are one number a channel. */
const extentOf = (x: TensorInfo, mean: TensorInfo | undefined): Extent | undefined =>
  mean?.shape.length === 1 ? mapExtent(x) : undefined;

/**
 * Batch norm with given mean and variance, and its gradient by all five inputs in two passes over the map, where TensorFlow.js makes
 * some twenty maps. For channels that are a multiple of 8 (Ioffe and Szegedy 2015, section 3).
 */
export function registerNormalization({kernel, gradient}: Overrides, kernels: Kernels, allocator: Allocator): void {
  const channelsOf = channelNumbers(allocator);
  const floatsOf = (tensor: TensorInfo, count: number): Float32Array => allocator.floats(tensorAddress(tensor), count);
  const addressOf = (tensor: TensorInfo | undefined, otherwise: number): number =>
    tensor ? tensorAddress(tensor) : otherwise;
  function measure(count: number, mean: TensorInfo | undefined, variance: TensorInfo, epsilon: number): number {
    const {statistics} = channelsOf(count);
    const values = allocator.floats(statistics, 2 * count);
    if (mean) values.set(floatsOf(mean, count));
    else values.fill(0, 0, count);
    floatsOf(variance, count).forEach((v, i) => (values[count + i] = 1 / Math.sqrt(v + epsilon)));
    return statistics;
  }

  kernel("FusedBatchNorm", ({inputs: {x, mean, variance, offset, scale}, attributes, backend}) => {
    const extent = x && extentOf(x, mean);
    if (!x || !extent || !variance) return undefined;
    const {channels, positions, lanes, blocks} = extent;
    const {ones, zeros} = channelsOf(channels);
    const y = backend.makeOutput(x.shape, "float32");
    const statistics = measure(channels, mean, variance, (attributes as Epsilon).varianceEpsilon);
    const [gamma, beta] = [addressOf(scale, ones), addressOf(offset, zeros)];
    const [from, to] = [tensorAddress(x), tensorAddress(y)];
    kernels.normalizeAddRelu(from, statistics, gamma, beta, 0, to, positions, blocks, lanes, false);
    return y;
  });

  kernel("FusedBatchNormGrad", ({inputs: {dy, x, mean, variance, scale}, attributes, backend}) => {
    const extent = x && extentOf(x, mean);
    if (!x || !extent || !dy || !variance) return undefined;
    const {channels, positions, lanes, blocks} = extent;
    const {ones, zeros} = channelsOf(channels);
    const dx = backend.makeOutput(x.shape, "float32");
    const perChannel = Array.from({length: 4}, () => backend.makeOutput([channels], "float32"));
    const [dMean, dVariance, dScale, dOffset] = perChannel as [TensorInfo, TensorInfo, TensorInfo, TensorInfo];
    const epsilon = (attributes as Epsilon).varianceEpsilon;
    const [from, input, to, gamma] = [tensorAddress(dy), tensorAddress(x), tensorAddress(dx), addressOf(scale, ones)];
    const [byScale, byOffset] = [tensorAddress(dScale), tensorAddress(dOffset)];
    let statistics = measure(channels, mean, variance, epsilon);
    // For its sums; the map that it writes is the gradient with mean and variance of x, which TensorFlow.js adds on their own ways.
    kernels.normalizeGradient(
      ...([from, 0, from, input, statistics, gamma, byScale, byOffset, to, positions, blocks, lanes, lanes] as const)
    );
    statistics = measure(channels, undefined, variance, epsilon);
    kernels.normalizeAddRelu(from, statistics, gamma, zeros, 0, to, positions, blocks, lanes, false);
    const deviations = allocator.floats(statistics, 2 * channels).subarray(channels);
    const [gammas, sums, products] = [
      allocator.floats(gamma, channels),
      floatsOf(dOffset, channels),
      floatsOf(dScale, channels)
    ];
    const [means, variances] = [floatsOf(dMean, channels), floatsOf(dVariance, channels)];
    for (let i = 0; i < channels; i++) {
      const slope = gammas[i]! * deviations[i]!;
      means[i] = -slope * sums[i]!;
      variances[i] = -0.5 * slope * deviations[i]! * products[i]!;
    }
    return [dx, dMean, dVariance, dScale, dOffset];
  });

  gradient("FusedBatchNorm", (dy, saved, attributes) => {
    const [x, mean, variance, scale] = saved as [Tensor, Tensor, Tensor, Tensor | undefined];
    if (!extentOf(x, mean)) return undefined;
    // Made at once: each function below is called in a scope of its own, which would take the other four away.
    const made = engine().runKernel("FusedBatchNormGrad", {dy, x, mean, variance, ...(scale && {scale})}, attributes);
    const [dx, dMean, dVariance, dScale, dOffset] = made as [Tensor, Tensor, Tensor, Tensor, Tensor];
    return {x: () => dx, mean: () => dMean, variance: () => dVariance, scale: () => dScale, offset: () => dOffset};
  });
}
