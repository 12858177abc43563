import type {GradientSplit} from "../../run/probes/gradientSplit.js";
import type {Allocator} from "../kernels/wasmMemory.js";
import type {Piece} from "../kernels/pieces.js";
import type {FeatureMap} from "./plan/mapMemory.js";

/**
 * Measures, unit by unit on the way back, what a shortcut carries and what its branch brings: pieces for three moments of a unit's way
 * back. They read maps and never write them.
 */
export interface SplitMeter {
  /**
   * The gradient of the sum has come, masked, at `dy`; of the branch it has passed the second convolution. `x`, where the shortcut is
   * the identity: its share lies at dx already.
   */
  afterSecond(dy: FeatureMap, dx: FeatureMap, sum: FeatureMap, x: FeatureMap | undefined): Piece;
  /** The branch has added what it brings to dx, and `adds`: the shortcut is about to. */
  afterBranch(dx: FeatureMap, x: FeatureMap, adds: boolean): Piece;
  /** Nothing is added to dx any more. */
  afterUnit(dx: FeatureMap, x: FeatureMap): Piece;
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
  const norm = (address: number, of: FeatureMap, before?: Float32Array): number =>
    Math.sqrt(copy(address, of).reduce((sum, value, i) => sum + (value - (before?.[i] ?? 0)) ** 2, 0));
  const splits: GradientSplit[] = [];
  /** Of the unit under way: norms, and what stood at dx before its branch, and before its projection or padding. */
  let [arrived, brought, isIdentity] = [0, 0, false];
  let [shared, branch]: (Float32Array | undefined)[] = [];
  return {
    splits,
    afterSecond: (dy, dx, sum, x) => ({
      work: 0,
      run() {
        arrived = norm(dy.address, sum);
        isIdentity = x !== undefined;
        shared = x && copy(dx.address, x);
      }
    }),
    afterBranch: (dx, x, adds) => ({
      work: 0,
      run() {
        brought = norm(dx.address, x, shared);
        branch = adds ? copy(dx.address, x) : undefined;
      }
    }),
    afterUnit: (dx, x) => ({
      work: 0,
      run() {
        const carried = branch ? norm(dx.address, x, branch) : isIdentity ? arrived : 0;
        splits.unshift({arrived, carried, brought});
      }
    })
  };
}
