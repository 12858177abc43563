import {engine, util, type Tensor, type TensorInfo} from "@tensorflow/tfjs-core";
import type {Kernels} from "../loadKernels.js";
import {tensorAddress, wasmMemory} from "../wasmMemory.js";
import type {Call, Overrides} from "./overrides.js";

/** Channels a vector holds. */
const VECTOR = 4;

interface Reduction {
  readonly axis?: number | number[];
  readonly keepDims?: boolean;
}

/** Rows and channels of a tensor of which all axes but the last are reduced; undefined for other reductions. */
function rowsOf(
  x: Pick<TensorInfo, "shape" | "dtype">,
  axis: number | number[] | undefined
): {rows: number; channels: number} | undefined {
  const channels = x.shape.at(-1) ?? 0;
  if (x.dtype !== "float32" || x.shape.length < 2 || channels === 0 || channels % VECTOR !== 0) return undefined;
  const axes = util.parseAxisParam(axis ?? [], x.shape);
  if (axes.length !== x.shape.length - 1 || axes.includes(x.shape.length - 1)) return undefined;
  const rows = x.shape.slice(0, -1).reduce((a, b) => a * b, 1);
  return rows > 0 ? {rows, channels} : undefined;
}

/**
 * Sums and means over all axes but the last, which TensorFlow.js transposes for, and the gradient of such a mean: what the moments of
 * batch norm are made of.
 */
export function registerReductions({kernel, gradient}: Overrides, kernels: Kernels): void {
  const memory = wasmMemory();
  const average = (x: number, y: number, rows: number, channels: number): void =>
    kernels.averagePositions(x, y, rows, channels * 4);
  /** Adds blocks of 2ⁿ rows: to divide by such a number and to multiply again loses nothing. */
  function add(x: number, y: number, rows: number, channels: number): void {
    const sums = new Float32Array(channels);
    const means = new Float32Array(memory.buffer, y, channels);
    for (let done = 0; done < rows;) {
      const block = 2 ** Math.floor(Math.log2(rows - done));
      average(x + done * channels * 4, y, block, channels);
      for (let i = 0; i < channels; i++) sums[i]! += means[i]! * block;
      done += block;
    }
    means.set(sums);
  }
  /** Reduces the rows of a tensor by what is given their address, that of one row for the result, and their size. */
  function reduce({inputs: {x}, attributes, backend}: Call, rowsTo: typeof average): TensorInfo | undefined {
    const {axis, keepDims = false} = attributes as Reduction;
    const size = x && rowsOf(x, axis);
    if (x === undefined || size === undefined) return undefined;
    const {rows, channels} = size;
    const out = backend.makeOutput([channels], "float32");
    const address = tensorAddress(out);
    rowsTo(tensorAddress(x), address, rows, channels);
    return keepDims ? {...out, shape: [...x.shape.slice(0, -1).map(() => 1), channels]} : out;
  }
  kernel("Mean", (call) => reduce(call, average));
  kernel("Sum", (call) => reduce(call, add));
  kernel("MeanRowsGrad", ({inputs: {dy}, attributes, backend}) => {
    const {shape} = attributes as {readonly shape: number[]};
    const channels = shape.at(-1) ?? 0;
    const rows = util.sizeFromShape(shape) / channels;
    const dx = backend.makeOutput(shape, "float32");
    if (dy) kernels.spreadGradient(tensorAddress(dy), tensorAddress(dx), rows, channels * 4);
    return dx;
  });
  gradient("Mean", (dy, [x], attributes) => {
    if (x === undefined || !rowsOf(x, (attributes as Reduction).axis)) return undefined;
    return {x: () => engine().runKernel<Tensor>("MeanRowsGrad", {dy}, {shape: x.shape})};
  });
}
