/**
 * @file Makes stock TensorFlow.js train convolutions on wasm: registers the gradient by filter, which that backend lacks, and
 * faster kernels for the other two. Depends on TensorFlow.js alone.
 */
import {backend_util as util, getKernel, registerKernel, unregisterKernel} from "@tensorflow/tfjs-core";
import type {KernelConfig, KernelFunc, TensorInfo} from "@tensorflow/tfjs-core";
import {blocksOf, packWeights, planConvolution, type FilterWeights} from "./planConvolution.js";
import {lanesOf} from "./lanes.js";
import type {Kernels} from "./loadKernels.js";
import {finish, type Piece} from "./pieces.js";
import {storedTables} from "./storedTables.js";
import {createRawAllocator, tensorAddress} from "./wasmMemory.js";

type Attributes = {
  readonly strides: number | [number, number];
  readonly pad: "same" | "valid" | number;
  readonly dataFormat: "NHWC" | "NCHW";
  readonly dilations?: number | [number, number];
  readonly dimRoundingMode?: "floor" | "round" | "ceil";
};
interface OutputMaker {
  makeOutput(shape: readonly number[], dtype: "float32"): TensorInfo;
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
}

/**
 * Registers Conv2D, Conv2DBackpropInput and Conv2DBackpropFilter for the `wasm` backend, which must be the current one. Shapes
 * that these kernels are not made for (dilation, NCHW, unequal strides, one to three images forward) go to the stock kernels.
 * @returns what takes the registration back and frees its memory
 */
export function registerKernels(kernels: Kernels): () => void {
  const allocator = createRawAllocator();
  const tables = storedTables(allocator);
  const workspaces = new Map<string, Workspace>();
  const stock = new Map<string, KernelConfig>();

  function workspaceOf(input: Shape4, filterShape: Shape4, {strides, pad, dimRoundingMode}: Attributes): Workspace {
    const key = JSON.stringify([input, filterShape, strides, pad, dimRoundingMode]);
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
    const workspace = {
      ...{images, input, filterShape, filter, x, y},
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
  /** Visits each row of output channels of a filter: where it begins in `[kh, kw, ci, co]` and in the padded layout. */
  function eachRow(
    {filterShape: [h, w, inputs, outputs], filter}: Workspace,
    visit: (plain: number, padded: number) => void
  ): void {
    const [rows, columns] = [filter.inputBlocks * 8, filter.outputBlocks * 8];
    for (let tap = 0; tap < h * w; tap++)
      for (let c = 0; c < inputs; c++) visit((tap * inputs + c) * outputs, (tap * rows + c) * columns);
  }
  function loadFilter(workspace: Workspace, tensor: TensorInfo): void {
    const {filter, filterShape} = workspace;
    const outputs = filterShape[3];
    const plain = allocator.floats(
      tensorAddress(tensor),
      filterShape.reduce((a, b) => a * b)
    );
    const padded = allocator.floats(filter.weights, filter.taps * filter.inputBlocks * filter.outputBlocks * 64);
    eachRow(workspace, (from, to) => padded.set(plain.subarray(from, from + outputs), to));
    packWeights(kernels, filter);
  }
  function fits({strides, dataFormat, dilations = 1}: Attributes): boolean {
    const [first, second] = [strides].flat();
    return (
      dataFormat === "NHWC" && [dilations].flat().every((d) => d === 1) && (second === undefined || first === second)
    );
  }

  type Inputs = Readonly<Record<string, TensorInfo>>;
  type Compute = (inputs: Inputs, attributes: Attributes, make: OutputMaker) => TensorInfo | undefined;
  function register(kernelName: string, compute: Compute): void {
    const before = getKernel(kernelName, "wasm") as KernelConfig | undefined;
    if (before) {
      stock.set(kernelName, before);
      unregisterKernel(kernelName, "wasm");
    }
    const kernelFunc: KernelFunc = (parameters) => {
      const attributes = parameters.attrs as unknown as Attributes;
      const made = fits(attributes)
        ? compute(parameters.inputs as Inputs, attributes, parameters.backend as OutputMaker)
        : undefined;
      if (made) return made;
      if (before) return before.kernelFunc(parameters);
      throw new Error(`${kernelName} on wasm needs NHWC, equal strides and no dilation`);
    };
    registerKernel({
      kernelName,
      backendName: "wasm",
      kernelFunc,
      ...(before?.setupFunc && {setupFunc: before.setupFunc})
    });
  }

  register("Conv2D", ({x, filter}, attributes, make) => {
    // Fewer images than lanes would leave the kernel computing zeros.
    if (x === undefined || filter === undefined || (x.shape[0] ?? 0) < 4) return undefined;
    const workspace = workspaceOf(x.shape as Shape4, filter.shape as Shape4, attributes);
    loadFilter(workspace, filter);
    lay(x, workspace.x, workspace.input);
    finish(workspace.forward);
    const y = make.makeOutput(workspace.output, "float32");
    unlay(workspace.y, y, workspace.output);
    return y;
  });
  register("Conv2DBackpropInput", ({dy, filter}, attributes, make) => {
    if (dy === undefined || filter === undefined) return undefined;
    const {inputShape} = attributes as unknown as {readonly inputShape: Shape4};
    const workspace = workspaceOf(inputShape, filter.shape as Shape4, attributes);
    loadFilter(workspace, filter);
    lay(dy, workspace.y, workspace.output);
    finish(workspace.inputGradient);
    const dx = make.makeOutput(workspace.input, "float32");
    unlay(workspace.x, dx, workspace.input);
    return dx;
  });
  register("Conv2DBackpropFilter", ({x, dy}, attributes, make) => {
    if (x === undefined || dy === undefined) return undefined;
    const {filterShape} = attributes as unknown as {readonly filterShape: Shape4};
    const workspace = workspaceOf(x.shape as Shape4, filterShape, attributes);
    lay(x, workspace.x, workspace.input);
    lay(dy, workspace.y, workspace.output);
    finish(workspace.filterGradient);
    const dw = make.makeOutput(filterShape, "float32");
    const {filter} = workspace;
    const outputs = filterShape[3];
    const plain = allocator.floats(
      tensorAddress(dw),
      filterShape.reduce((a, b) => a * b)
    );
    const padded = allocator.floats(filter.gradient, filter.taps * filter.inputBlocks * filter.outputBlocks * 64);
    eachRow(workspace, (to, from) => plain.set(padded.subarray(from, from + outputs), to));
    return dw;
  });

  return () => {
    for (const name of ["Conv2D", "Conv2DBackpropInput", "Conv2DBackpropFilter"]) {
      unregisterKernel(name, "wasm");
      const before = stock.get(name);
      if (before) registerKernel(before);
    }
    workspaces.clear();
    allocator.dispose();
  };
}
