/**
 * @file Makes stock TensorFlow.js train convolutions on wasm: registers the gradient by filter, which that backend lacks, and
 * faster kernels for the other two. Depends on TensorFlow.js alone.
 */
import {backend_util as util, type DataId, type TensorInfo} from "@tensorflow/tfjs-core";
import {blocksOf, planConvolution, type FilterWeights} from "./planConvolution.js";
import {lanesOf} from "./lanes.js";
import type {Kernels} from "./loadKernels.js";
import {finish, type Piece} from "./pieces.js";
import {overrides, type StockBackend} from "./stock/overrides.js";
import {storedTables} from "./storedTables.js";
import {createRawAllocator, tensorAddress} from "./wasmMemory.js";

type Attributes = {
  readonly strides: number | [number, number];
  readonly pad: "same" | "valid" | number;
  readonly dataFormat: "NHWC" | "NCHW";
  readonly dilations?: number | [number, number];
  readonly dimRoundingMode?: "floor" | "round" | "ceil";
};
/** What a fused convolution does behind the product. */
interface Ending {
  readonly bias: TensorInfo | undefined;
  readonly relu: boolean;
}
type Shape4 = [number, number, number, number];

/** A convolution of one shape with its buffers in the kernels' layout; they are used again by every call of that shape. */
interface Workspace {
  readonly images: number;
  readonly input: Shape4;
  readonly filterShape: Shape4;
  readonly output: Shape4;
  readonly filter: FilterWeights;
  readonly forward: readonly Piece[];
  readonly inputGradient: readonly Piece[];
  readonly filterGradient: readonly Piece[];
  readonly x: number;
  readonly y: number;
  /** Of each output channel [0][1][bias]: what adds a bias. */
  readonly channels: number;
  /** The tensor that lies in `y`, so that the second gradient of a convolution need not lay it again. */
  laid: DataId | undefined;
}

/**
 * Registers Conv2D, FusedConv2D, Conv2DBackpropInput and Conv2DBackpropFilter for the `wasm` backend, which must be the current one. Shapes
 * that these kernels are not made for (dilation, NCHW, unequal strides, one to three images forward) go to the stock kernels.
 * @returns what takes the registration back and frees its memory
 */
export function registerKernels(kernels: Kernels): () => void {
  const allocator = createRawAllocator();
  const tables = storedTables(allocator);
  const workspaces = new Map<string, Workspace>();
  const {kernel, restore} = overrides();

  function workspaceOf(input: Shape4, filterShape: Shape4, {strides, pad, dimRoundingMode}: Attributes): Workspace {
    const key = [input, filterShape, strides, pad, dimRoundingMode].join();
    const found = workspaces.get(key);
    if (found) return found;
    const info = util.computeConv2DInfo(input, filterShape, strides, 1, pad, dimRoundingMode);
    const {batchSize: images, inHeight, inWidth, inChannels, outHeight, outWidth, outChannels} = info;
    const [inputBlocks, outputBlocks] = [blocksOf(inChannels), blocksOf(outChannels)];
    const taps = info.filterHeight * info.filterWidth;
    const weightBytes = taps * inputBlocks * outputBlocks * 256;
    const lanes = lanesOf(images);
    const filter = {
      taps,
      inputBlocks,
      outputBlocks,
      depth: Math.min(8, inChannels),
      weights: allocator.take(weightBytes),
      gradient: allocator.take(weightBytes),
      forward: allocator.take(weightBytes),
      backward: allocator.take(weightBytes)
    };
    const plane = {
      height: inHeight,
      width: inWidth,
      outputHeight: outHeight,
      outputWidth: outWidth,
      kernelHeight: info.filterHeight,
      kernelWidth: info.filterWidth,
      stride: info.strideHeight,
      top: info.padInfo.top,
      left: info.padInfo.left
    };
    const plan = planConvolution(kernels, tables, plane, filter, images, true);
    const x = allocator.take(inHeight * inWidth * inputBlocks * lanes * 32);
    const y = allocator.take(outHeight * outWidth * outputBlocks * lanes * 32);
    const [from, to] = [{address: x}, {address: y}];
    const workspace: Workspace = {
      ...{images, input, filterShape, filter, x, y, laid: undefined},
      channels: allocator.take(outputBlocks * 96),
      output: [images, outHeight, outWidth, outChannels] as Shape4,
      forward: plan.forward(from, to),
      inputGradient: plan.inputGradient(to, from, false),
      filterGradient: plan.filterGradient(from, to)
    };
    workspaces.set(key, workspace);
    return workspace;
  }

  const lay = (tensor: TensorInfo, address: number, [images, height, width, channels]: Shape4): void =>
    kernels.toBlocks(tensorAddress(tensor), address, images, height * width, channels, lanesOf(images));
  const unlay = (address: number, tensor: TensorInfo, [images, height, width, channels]: Shape4): void =>
    kernels.fromBlocks(address, tensorAddress(tensor), images, height * width, channels, lanesOf(images));
  /** Visits the rows of output channels of a filter: where each begins in `[kh, kw, ci, co]` and in the padded layout. */
  function eachRow(
    {filterShape: [h, w, inputs, outputs], filter}: Workspace,
    visit: (plain: number, padded: number, count: number) => void
  ): void {
    const [rows, columns] = [filter.inputBlocks * 8, filter.outputBlocks * 8];
    if (rows === inputs && columns === outputs) visit(0, 0, h * w * inputs * outputs);
    else
      for (let tap = 0; tap < h * w; tap++)
        for (let c = 0; c < inputs; c++) visit((tap * inputs + c) * outputs, (tap * rows + c) * columns, outputs);
  }
  const sizeOf = (shape: Shape4): number => shape.reduce((a, b) => a * b);
  /** Packs a filter for the pass forward, or for the gradient by input. */
  function packFilter(workspace: Workspace, tensor: TensorInfo, pass: "packForward" | "packBackward"): void {
    const {filter, filterShape} = workspace;
    const {taps, inputBlocks, outputBlocks, weights} = filter;
    const plain = allocator.floats(tensorAddress(tensor), sizeOf(filterShape));
    const padded = allocator.floats(weights, taps * inputBlocks * outputBlocks * 64);
    eachRow(workspace, (from, to, count) => padded.set(plain.subarray(from, from + count), to));
    const packed = pass === "packForward" ? filter.forward : filter.backward;
    kernels[pass](weights, packed, taps, inputBlocks * 8, outputBlocks * 8);
  }
  function layGradient(workspace: Workspace, dy: TensorInfo): void {
    if (workspace.laid !== dy.dataId) lay(dy, workspace.y, workspace.output);
    workspace.laid = dy.dataId;
  }
  function fits({strides, dataFormat, dilations = 1}: Attributes): boolean {
    const [first, second] = [strides].flat();
    return (
      dataFormat === "NHWC" && [dilations].flat().every((d) => d === 1) && (second === undefined || first === second)
    );
  }

  function convolve(x: TensorInfo, filter: TensorInfo, attributes: Attributes, backend: StockBackend, ending?: Ending) {
    const workspace = workspaceOf(x.shape as Shape4, filter.shape as Shape4, attributes);
    packFilter(workspace, filter, "packForward");
    lay(x, workspace.x, workspace.input);
    workspace.laid = undefined;
    finish(workspace.forward);
    if (ending) finishMap(workspace, ending);
    const y = backend.makeOutput(workspace.output, "float32");
    unlay(workspace.y, y, workspace.output);
    return y;
  }
  function finishMap({y, channels, filter, output}: Workspace, {bias, relu}: Ending): void {
    const [images, height, width, outputs] = output;
    const count = filter.outputBlocks * 8;
    const [one, added] = [channels + 4 * count, channels + 8 * count];
    if (bias) {
      const values = allocator.floats(channels, 3 * count);
      values.fill(1, count, 2 * count);
      values.set(allocator.floats(tensorAddress(bias), outputs), 2 * count);
    }
    const statistics = bias ? channels : 0;
    const lanes = lanesOf(images);
    kernels.normalizeAddRelu(y, statistics, one, added, 0, y, height * width, filter.outputBlocks, lanes, relu);
  }
  /** Fewer images than lanes would leave the kernel computing zeros. */
  const fills = ({shape}: TensorInfo): boolean => (shape[0] ?? 0) >= 4;

  kernel("Conv2D", ({inputs: {x, filter}, attributes, backend}) => {
    const told = attributes as Attributes;
    return x && filter && fits(told) && fills(x) ? convolve(x, filter, told, backend) : undefined;
  });
  kernel("FusedConv2D", ({inputs: {x, filter, bias}, attributes, backend}) => {
    const told = attributes as Attributes & {readonly activation: string};
    const known = ["linear", "relu"].includes(told.activation);
    if (!x || !filter || !known || !fits(told) || !fills(x)) return undefined;
    if (bias && (bias.shape.length !== 1 || bias.shape[0] !== filter.shape[3])) return undefined;
    const relu = told.activation === "relu";
    return convolve(x, filter, told, backend, bias || relu ? {bias, relu} : undefined);
  });
  kernel("Conv2DBackpropInput", ({inputs: {dy, filter}, attributes, backend}) => {
    const told = attributes as Attributes & {readonly inputShape: Shape4};
    if (!dy || !filter || !fits(told)) return undefined;
    const workspace = workspaceOf(told.inputShape, filter.shape as Shape4, told);
    packFilter(workspace, filter, "packBackward");
    layGradient(workspace, dy);
    finish(workspace.inputGradient);
    const dx = backend.makeOutput(workspace.input, "float32");
    unlay(workspace.x, dx, workspace.input);
    return dx;
  });
  kernel(
    "Conv2DBackpropFilter",
    ({inputs: {x, dy}, attributes, backend}) => {
      const told = attributes as Attributes & {readonly filterShape: Shape4};
      if (!x || !dy || !fits(told)) return undefined;
      const workspace = workspaceOf(x.shape as Shape4, told.filterShape, told);
      lay(x, workspace.x, workspace.input);
      layGradient(workspace, dy);
      finish(workspace.filterGradient);
      const dw = backend.makeOutput(told.filterShape, "float32");
      const {taps, inputBlocks, outputBlocks, gradient} = workspace.filter;
      const plain = allocator.floats(tensorAddress(dw), sizeOf(told.filterShape));
      const padded = allocator.floats(gradient, taps * inputBlocks * outputBlocks * 64);
      eachRow(workspace, (to, from, count) => plain.set(padded.subarray(from, from + count), to));
      return dw;
    },
    "NHWC, equal strides and no dilation"
  );

  return () => {
    restore();
    workspaces.clear();
    allocator.dispose();
  };
}
