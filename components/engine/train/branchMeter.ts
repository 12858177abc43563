import type {Kernels} from "../kernels/loadKernels.js";
import type {Allocator} from "../kernels/wasmMemory.js";
import {KERAS_EPSILON} from "../epsilon.js";
import type {FeatureMap} from "./plan/mapMemory.js";

/** What a batch normalization turns a map into: addresses of γ, β and the batch's statistics. */
export interface BranchNorm {
  readonly gamma: number;
  readonly beta: number;
  readonly statistics: number;
}

/** Measures, unit by unit on the way forward, a branch beside what its shortcut carries. It reads and never writes. */
export interface BranchMeter {
  /** Whether the step that comes is measured; a new one begins an empty list. */
  begin(isMeasured: boolean): void;
  /** A unit is about to add its branch, which is `before` as its batch norm makes it, and its shortcut. */
  measure(before: FeatureMap, shortcut: FeatureMap, norm: BranchNorm | undefined): void;
  /** ‖f‖ / ‖shortcut‖ over the batch, of each unit that has a shortcut, in order of depth. */
  readonly ratios: readonly number[];
}

/** Makes a meter for maps of so many lanes, of which the first hold the batch's images. */
export function branchMeter(kernels: Kernels, allocator: Allocator, lanes: number, images: number): BranchMeter {
  let isOn = false;
  let ratios: number[] = [];
  const squares = ({address, positions, blocks}: FeatureMap): number =>
    kernels.sumOfSquares(address, positions * blocks, images * 32, lanes * 32);
  /** Of a normalized map: its values have mean 0 and variance σ² / (σ² + ε), times γ, plus β. It is nowhere in memory. */
  function normalized({positions, shape}: FeatureMap, {gamma, beta, statistics}: BranchNorm): number {
    const channels = shape[2];
    const [scales, shifts] = [allocator.floats(gamma, channels), allocator.floats(beta, channels)];
    const inverse = allocator.floats(statistics + channels * 4, channels); // [c], 1 / √(σ² + ε)
    const mean = inverse.reduce(
      (sum, value, c) => sum + scales[c]! ** 2 * (1 - KERAS_EPSILON * value ** 2) + shifts[c]! ** 2,
      0
    );
    return mean * positions * images;
  }
  return {
    begin(isMeasured) {
      isOn = isMeasured;
      ratios = [];
    },
    measure(before, shortcut, norm) {
      if (!isOn) return;
      const branch = norm ? normalized(before, norm) : squares(before);
      ratios.push(Math.sqrt(branch / squares(shortcut)));
    },
    get ratios() {
      return ratios;
    }
  };
}
