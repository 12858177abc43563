import type {Kernels} from "./loadKernels.js";
import {filterGradientTable, forwardTable, inputGradientTable, type Plane} from "./tapTables.js";
import type {Allocator} from "./wasmMemory.js";

/** Channels in blocks of eight, the last one filled up with zeros. */
export const blocksOf = (channels: number): number => Math.ceil(channels / 8);
/** Images padded to the four that a kernel handles together. */
export const lanesOf = (images: number): number => 4 * Math.ceil(images / 4);

/** A convolution's weights where the kernels want them: `[tap][ci][co]`, channels padded to multiples of eight. */
export interface FilterWeights {
  readonly taps: number;
  readonly inputBlocks: number;
  readonly outputBlocks: number;
  /** Input channels that are computed in a block: all eight, or fewer in an input of less than eight. */
  readonly depth: number;
  readonly weights: number;
  readonly gradient: number;
  readonly forward: number;
  /** Packed for the gradient by input; 0 where nothing asks for that. */
  readonly backward: number;
}

/** Packs weights again after they have changed. */
export function packWeights(kernels: Kernels, filter: FilterWeights): void {
  const {taps, inputBlocks, outputBlocks, weights, forward, backward} = filter;
  kernels.packForward(weights, forward, taps, inputBlocks * 8, outputBlocks * 8);
  if (backward !== 0) kernels.packBackward(weights, backward, taps, inputBlocks * 8, outputBlocks * 8);
}

/** A convolution planned for one number of images; x, y and their gradients are addresses. */
export interface PlannedConvolution {
  forward(x: number, y: number): void;
  /** dx = or += the gradient by input. */
  inputGradient(dy: number, dx: number, accumulate: boolean): void;
  /** Writes the gradient by filter. */
  filterGradient(x: number, dy: number): void;
}

/** Plans a convolution of `images` images; its tables are taken from the allocator, those of the gradients only if `trains`. */
export function planConvolution(
  kernels: Kernels,
  allocator: Allocator,
  plane: Plane,
  filter: FilterWeights,
  images: number,
  trains: boolean
): PlannedConvolution {
  const {taps, inputBlocks, outputBlocks, depth} = filter;
  const lanes = lanesOf(images);
  const blockStride = lanes * 32;
  const outputs = plane.outputHeight * plane.outputWidth;
  const forwardTaps = allocator.store(forwardTable(plane, inputBlocks, lanes));
  const filterTaps = trains ? allocator.store(filterGradientTable(plane, inputBlocks, outputBlocks, lanes)) : 0;
  const inputTaps =
    trains && filter.backward !== 0 ? allocator.store(inputGradientTable(plane, outputBlocks, lanes)) : 0;
  return {
    forward(x, y) {
      const step = taps * inputBlocks * 256;
      kernels.convolve(
        x,
        filter.forward,
        y,
        forwardTaps,
        outputs,
        outputBlocks,
        lanes,
        lanes,
        blockStride,
        step,
        depth,
        false,
        32
      );
    },
    inputGradient(dy, dx, accumulate) {
      const inputs = plane.height * plane.width;
      const step = taps * outputBlocks * 256;
      kernels.convolve(
        dy,
        filter.backward,
        dx,
        inputTaps,
        inputs,
        inputBlocks,
        lanes,
        lanes,
        blockStride,
        step,
        8,
        accumulate,
        32
      );
    },
    filterGradient(x, dy) {
      kernels.convolveFilter(
        x,
        dy,
        filter.gradient,
        filterTaps,
        taps,
        inputBlocks,
        outputBlocks,
        images,
        blockStride,
        depth
      );
    }
  };
}
