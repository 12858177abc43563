import {outputLength} from "../network/outputLength.js";
import type {Convolution, Layer} from "../network/network.js";
import {placeValues, tensorsOf, type FoldContext} from "./foldContext.js";
import {pixelsComputed} from "./kernels/lanes.js";
import {tensorAddress} from "./kernels/wasmMemory.js";
import {mapOf, readMap, rowTable, type RowMap} from "./weights/rowMap.js";

/** A convolution with the batch norm after it folded in. */
export interface Folded {
  readonly output: RowMap;
  /** Convolves into `scratch`, `[row][block][lane][8]`. */
  convolve(): void;
  /** Adds bias and shortcut (an address, or 0), rectifies, and writes the output. */
  finish(shortcut: number, relu: boolean): void;
  /** Writes a map of the same shape as the output instead of the convolution. */
  handOn(map: number): void;
  /** What stands in `scratch`, with its bias: `[h, w, c]`. */
  readScratch(): Float32Array;
}

/** Scale and bias of every output channel that stand for a batch norm. */
function foldNorm(context: FoldContext, norm: Layer | undefined, filters: number): {scale: number; bias: Float32Array} {
  if (norm?.kind !== "batchNormalization")
    return {scale: placeValues(context, new Float32Array(filters).fill(1)), bias: new Float32Array(filters)};
  const [gamma, beta, mean, variance] = tensorsOf(context, norm.id).map((tensor) =>
    tensor.dataSync()
  ) as Float32Array[];
  const scale = gamma!.map((value, c) => value / Math.sqrt(variance![c]! + context.epsilon));
  return {scale: placeValues(context, scale), bias: beta!.map((value, c) => value - mean![c]! * scale[c]!)};
}

/** A convolution from `input`; `expanded` is the kernel width that the image's columns already hold as channels. */
export function foldConvolution(
  context: FoldContext,
  layer: Convolution,
  norm: Layer | undefined,
  input: RowMap,
  expanded?: number
): Folded {
  const {kernels, allocator, scratch} = context;
  const {kernel, stride, filters} = layer;
  if (filters % 8 !== 0) throw new RangeError(`${layer.name}: filters must be a multiple of 8: ${filters}`);
  const rows = outputLength(input.height, kernel, stride, layer.padding);
  const columns =
    expanded === undefined
      ? outputLength(input.width, kernel, stride, layer.padding)
      : {output: input.width, before: 0};
  const output = mapOf(allocator, rows.output, columns.output, filters);
  const lanes = pixelsComputed(columns.output);
  const kernelWidth = expanded === undefined ? kernel : 1;
  const table = allocator.store(rowTable(input, rows, columns.before, kernel, kernelWidth, stride));
  const taps = kernel * kernelWidth;
  const padded = input.blocks * 8;
  const {scale, bias} = foldNorm(context, norm, filters);
  const packed = allocator.take(taps * padded * filters * 4);
  const [tensor] = tensorsOf(context, layer.id);
  kernels.packScaled(tensorAddress(tensor!), scale, packed, taps, input.channels, padded, filters);
  const biasAddress = placeValues(context, bias);
  const noBias = allocator.take(filters * 4);
  scratch.size = Math.max(scratch.size, rows.output * output.blocks * lanes * 32);
  const laneStride = expanded === undefined && stride === 2 ? 64 : 32;
  const step = taps * input.blocks * 256;
  const finish = (biases: number, added: number, relu: boolean): void =>
    kernels.finishRows(
      scratch.address,
      biases,
      added,
      output.address,
      rows.output,
      output.blocks,
      columns.output,
      lanes,
      output.lanes,
      relu
    );
  return {
    output,
    convolve() {
      kernels.convolve(
        input.address,
        packed,
        scratch.address,
        table,
        rows.output,
        output.blocks,
        lanes,
        lanes,
        input.lanes * 32,
        step,
        8,
        false,
        laneStride,
        rows.output
      );
    },
    finish: (shortcut, relu) => finish(biasAddress, shortcut, relu),
    handOn(map) {
      allocator.floats(scratch.address, scratch.size / 4).fill(0);
      finish(noBias, map, false);
    },
    readScratch() {
      const plain = readMap(allocator, {...output, address: scratch.address, lanes});
      return plain.map((value, i) => value + bias[i % filters]!);
    }
  };
}
