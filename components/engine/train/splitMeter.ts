import type {GradientSplit} from "../../run/probes/gradientSplit.js";
import type {Allocator} from "../kernels/wasmMemory.js";
import type {FeatureMap} from "./mapMemory.js";

/** Measures, unit by unit on the way back, what a shortcut carries and what its branch brings. It reads and never writes. */
export interface SplitMeter {
  /** A gradient of a map's shape as it stands at an address: a copy, of the batch's images alone. */
  copy(address: number, of: FeatureMap): Float32Array;
  /** Norm of the gradient at an address, less what stood there before. */
  norm(address: number, of: FeatureMap, before?: Float32Array): number;
  /** The splits of the last step, in order of depth. */
  readonly splits: GradientSplit[];
}

/** Makes a meter for maps of so many lanes, of which the first hold the batch's images. */
export function splitMeter(allocator: Allocator, lanes: number, images: number): SplitMeter {
  function copy(address: number, {positions, blocks}: FeatureMap): Float32Array {
    const rows = positions * blocks;
    const floats = allocator.floats(address, rows * lanes * 8); // [position · channel block][lane][8]
    const own = new Float32Array(rows * images * 8);
    for (let row = 0; row < rows; row++) {
      const from = row * lanes * 8;
      own.set(floats.subarray(from, from + images * 8), row * images * 8);
    }
    return own;
  }
  return {
    copy,
    norm(address, of, before) {
      const values = copy(address, of);
      return Math.sqrt(values.reduce((sum, value, i) => sum + (value - (before?.[i] ?? 0)) ** 2, 0));
    },
    splits: []
  };
}
