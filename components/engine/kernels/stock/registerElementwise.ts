import {engine, util, type Tensor, type TensorInfo} from "@tensorflow/tfjs-core";
import type {Kernels} from "../loadKernels.js";
import {tensorAddress, type Allocator} from "../wasmMemory.js";
import {channelNumbers, extentOf} from "./channels.js";
import type {Call, Overrides} from "./overrides.js";

/** Numbers up to which the way into TensorFlow.js' module takes longer than the work: they are computed in JavaScript. */
const FEW = 2048;

/** Goes on by `nextA` and `nextB`: 1, or 0 for a single number that goes with all of the other side. */
type Loop = (a: Float32Array, b: Float32Array, y: Float32Array, nextA: number, nextB: number) => void;

/** Each a loop of its own, so that it is compiled for itself. */
const LOOPS: Readonly<Record<"Add" | "Sub" | "Multiply", Loop>> = {
  Add(a, b, y, nextA, nextB) {
    for (let i = 0, j = 0, k = 0; i < y.length; i++, j += nextA, k += nextB) y[i] = a[j]! + b[k]!;
  },
  Sub(a, b, y, nextA, nextB) {
    for (let i = 0, j = 0, k = 0; i < y.length; i++, j += nextA, k += nextB) y[i] = a[j]! - b[k]!;
  },
  Multiply(a, b, y, nextA, nextB) {
    for (let i = 0, j = 0, k = 0; i < y.length; i++, j += nextA, k += nextB) y[i] = a[j]! * b[k]!;
  }
};

/** How two operands meet; undefined where one is neither of the other's shape nor a single number. */
function meet(a: TensorInfo, b: TensorInfo): {shape: number[]; nextA: number; nextB: number} | undefined {
  if (util.arraysEqual(a.shape, b.shape)) return {shape: a.shape, nextA: 1, nextB: 1};
  if (util.sizeFromShape(b.shape) === 1 && b.shape.length <= a.shape.length)
    return {shape: a.shape, nextA: 1, nextB: 0};
  if (util.sizeFromShape(a.shape) === 1 && a.shape.length <= b.shape.length)
    return {shape: b.shape, nextA: 0, nextB: 1};
  return undefined;
}

/**
 * Sums, differences and products of few numbers, of which optimizers and running averages make hundreds a step; a map less one number
 * for each channel; the gradient of ReLU in one pass. The same bits as TensorFlow.js' own, for numbers.
 */
export function registerElementwise({kernel, gradient}: Overrides, kernels: Kernels, allocator: Allocator): void {
  const channelsOf = channelNumbers(allocator);
  function few({inputs: {a, b}, backend}: Call, loop: Loop): TensorInfo | undefined {
    if (a?.dtype !== "float32" || b?.dtype !== "float32") return undefined;
    const met = meet(a, b);
    const count = met ? util.sizeFromShape(met.shape) : 0;
    if (met === undefined || count === 0 || count > FEW) return undefined;
    const y = backend.makeOutput(met.shape, "float32");
    // An address is asked for after all is made: what makes a tensor may move the memory.
    const floats = (tensor: TensorInfo, next: number) =>
      allocator.floats(tensorAddress(tensor), next === 0 ? 1 : count);
    loop(floats(a, met.nextA), floats(b, met.nextB), floats(y, 1), met.nextA, met.nextB);
    return y;
  }
  function lessChannels({inputs: {a, b}, backend}: Call): TensorInfo | undefined {
    const extent = a && extentOf(a);
    if (!a || !extent || b?.dtype !== "float32" || b.shape.length > a.shape.length) return undefined;
    const {channels, positions, lanes, blocks} = extent;
    if (b.shape.at(-1) !== channels || util.sizeFromShape(b.shape) !== channels) return undefined;
    const {statistics, ones, zeros} = channelsOf(channels);
    const y = backend.makeOutput(a.shape, "float32");
    const values = allocator.floats(statistics, 2 * channels);
    values.set(allocator.floats(tensorAddress(b), channels));
    values.fill(1, channels);
    const [from, to] = [tensorAddress(a), tensorAddress(y)];
    kernels.normalizeAddRelu(from, statistics, ones, zeros, 0, to, positions, blocks, lanes, false);
    return y;
  }
  kernel("Add", (call) => few(call, LOOPS.Add));
  kernel("Multiply", (call) => few(call, LOOPS.Multiply));
  kernel("Sub", (call) => few(call, LOOPS.Sub) ?? lessChannels(call));
  kernel("ReluGrad", ({inputs: {dy, x}, backend}) => {
    if (dy === undefined || x === undefined) return undefined;
    const dx = backend.makeOutput(x.shape, "float32");
    kernels.maskGradient(tensorAddress(dy), tensorAddress(x), tensorAddress(dx), 4 * util.sizeFromShape(x.shape));
    return dx;
  });
  gradient("Relu", (dy, [x]) => {
    if (x?.dtype !== "float32" || x.size === 0 || x.size % 8 !== 0) return undefined;
    return {x: () => engine().runKernel<Tensor>("ReluGrad", {dy, x})};
  });
}
