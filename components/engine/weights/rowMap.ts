import {blocksOf} from "../kernels/planConvolution.js";
import type {Allocator} from "../kernels/wasmMemory.js";

/** One image's feature map as `[row][channels / 8][column with margins][8]`; `address` is its first real pixel. */
export interface RowMap {
  readonly address: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly blocks: number;
  /** Columns in memory. */
  readonly lanes: number;
}

/** Columns of zeros before and after the real ones: as far as a 3×3 window of stride 2 on four lanes reaches. */
export const LEFT = 1;
const RIGHT = 8;

/** Takes memory for a map; its margins are zeros and stay so. */
export function mapOf(allocator: Allocator, height: number, width: number, channels: number): RowMap {
  const blocks = blocksOf(channels);
  const lanes = LEFT + width + RIGHT;
  return {address: allocator.take(height * blocks * lanes * 32) + LEFT * 32, height, width, channels, blocks, lanes};
}

/** Copies a map out as `[h, w, c]`. */
export function readMap(allocator: Allocator, {address, height, width, channels, blocks, lanes}: RowMap): Float32Array {
  const source = allocator.floats(address, ((height * blocks - 1) * lanes + width) * 8);
  const plain = new Float32Array(height * width * channels);
  for (let i = 0; i < height; i++)
    for (let b = 0; b < blocks; b++) {
      const row = (i * blocks + b) * lanes * 8;
      const count = Math.min(8, channels - 8 * b);
      for (let j = 0; j < width; j++)
        for (let k = 0; k < count; k++) plain[(i * width + j) * channels + 8 * b + k] = source[row + j * 8 + k]!;
    }
  return plain;
}

/** The table that `convolve` reads for a map: for every output row the taps whose row lies inside the image. */
export function rowTable(
  {height, blocks, lanes}: RowMap,
  rows: {readonly output: number; readonly before: number},
  left: number,
  kernelHeight: number,
  kernelWidth: number,
  stride: number
): Int32Array {
  const table: number[] = [];
  for (let r = 0; r < rows.output; r++) {
    const taps: number[] = [];
    for (let a = 0; a < kernelHeight; a++) {
      const row = r * stride + a - rows.before;
      if (row < 0 || row >= height) continue;
      for (let b = 0; b < kernelWidth; b++)
        taps.push((row * blocks * lanes + b - left) * 32, (a * kernelWidth + b) * blocks * 256, blocks);
    }
    table.push(taps.length / 3, ...taps);
  }
  return Int32Array.from(table);
}
