import type {Kernels} from "./loadKernels.js";
import type {StoredTables} from "./storedTables.js";
import type {Plane} from "./tapTables.js";
import {lanesComputed, lanesOf} from "./lanes.js";
import type {Piece, Place} from "./pieces.js";

/** Channels in blocks of eight, the last one filled up with zeros. */
export const blocksOf = (channels: number): number => Math.ceil(channels / 8);

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

/** Lanes that one pass over a convolution's weights covers, and output positions: what they read stays in the second-level cache. */
const WINDOW = {lanes: 32, positions: 8} as const;
/** Multiply-adds of the gradient by filter in one piece, roughly. */
const PIECE = 2 ** 26;

/** A convolution planned for one number of images: each pass is a list of pieces of its work. */
export interface PlannedConvolution {
  forward(x: Place, y: Place): readonly Piece[];
  /** dx = or += the gradient by input. */
  inputGradient(dy: Place, dx: Place, accumulate: boolean): readonly Piece[];
  /** Writes the gradient by filter. */
  filterGradient(x: Place, dy: Place): readonly Piece[];
}

/** Windows of lanes, as even as fours allow: where each begins, and its lanes. */
function windowsOf(lanes: number): readonly {readonly first: number; readonly count: number}[] {
  const windows = Math.max(1, Math.round(lanes / WINDOW.lanes));
  const size = 4 * Math.ceil(lanes / 4 / windows);
  return Array.from({length: Math.ceil(lanes / size)}, (_, i) => ({
    first: i * size,
    count: Math.min(size, lanes - i * size)
  }));
}

/** Plans a convolution of `images` images; tables of the gradients are stored only if `trains`. */
export function planConvolution(
  kernels: Kernels,
  tables: StoredTables,
  plane: Plane,
  filter: FilterWeights,
  images: number,
  trains: boolean
): PlannedConvolution {
  const {taps, inputBlocks, outputBlocks, depth} = filter;
  const lanes = lanesOf(images);
  const windows = windowsOf(lanesComputed(images));
  const blockStride = lanes * 32;
  const outputs = plane.outputHeight * plane.outputWidth;
  const meetings = tables.meetings(plane);
  const forwardTaps = tables.forward(plane, inputBlocks, lanes);
  const bands = trains ? tables.bands(plane, inputBlocks, outputBlocks, lanes) : [];
  const inputTaps = trains && filter.backward !== 0 ? tables.inputGradient(plane, outputBlocks, lanes) : 0;
  /** Window by window. */
  const convolve = (x: Place, y: Place, by: ConvolveBy, accumulate: boolean): readonly Piece[] =>
    windows.map(({first, count}) => ({
      work: meetings * by.sourceBlocks * by.depth * by.blocks * 8 * count,
      run: () =>
        kernels.convolve(
          x.address + first * 32,
          by.packed,
          y.address + first * 32,
          by.table,
          by.positions,
          by.blocks,
          count,
          lanes,
          blockStride,
          taps * by.sourceBlocks * 256,
          by.depth,
          accumulate,
          32,
          WINDOW.positions
        )
    }));
  return {
    forward: (x, y) =>
      convolve(
        x,
        y,
        {
          ...{packed: filter.forward, table: forwardTaps, positions: outputs},
          ...{blocks: outputBlocks, sourceBlocks: inputBlocks, depth}
        },
        false
      ),
    inputGradient: (dy, dx, accumulate) =>
      convolve(
        dy,
        dx,
        {
          ...{packed: filter.backward, table: inputTaps, positions: plane.height * plane.width},
          ...{blocks: inputBlocks, sourceBlocks: outputBlocks, depth: 8}
        },
        accumulate
      ),
    filterGradient(x, dy) {
      const whole = meetings * inputBlocks * 4 * Math.ceil(depth / 4) * outputBlocks * 8 * images;
      const each = Math.max(1, Math.floor((bands.length * PIECE) / whole));
      return Array.from({length: Math.ceil(bands.length / each)}, (_, i) => {
        const count = Math.min(each, bands.length - i * each);
        return {
          work: (whole * count) / bands.length,
          run: () =>
            kernels.convolveFilter(
              x.address,
              dy.address,
              filter.gradient,
              bands[i * each] ?? 0,
              count,
              taps,
              inputBlocks,
              outputBlocks,
              images,
              blockStride,
              depth,
              i > 0
            )
        };
      });
    }
  };
}

/** What a convolution multiplies with: packed weights and table are addresses. */
interface ConvolveBy {
  readonly packed: number;
  readonly table: number;
  readonly positions: number;
  readonly blocks: number;
  readonly sourceBlocks: number;
  readonly depth: number;
}
