import {randomStream} from "../../../run/randomStream.js";

/** A map or a kernel of one channel, row by row. */
export type Grid = readonly (readonly number[])[];

/** The kernel that passes its input on: 1 in the middle. */
export const PASSING: Grid = [
  [0, 0, 0],
  [0, 1, 0],
  [0, 0, 0]
];

/** Convolves a map with a 3×3 kernel, zeros around the map; the result is as large. */
export function convolve(map: Grid, kernel: Grid): Grid {
  return map.map((row, i) =>
    row.map((_, j) => {
      let sum = 0;
      kernel.forEach((weights, di) =>
        weights.forEach((weight, dj) => (sum += weight * (map[i + di - 1]?.[j + dj - 1] ?? 0)))
      );
      return sum;
    })
  );
}

/** Two grids of one size, added number by number. */
export function added(one: Grid, other: Grid): Grid {
  return one.map((row, i) => row.map((value, j) => value + (other[i]?.[j] ?? 0)));
}

/** A convolution with its shortcut, and the one kernel that does the same. */
export interface MergedKernel {
  readonly kernel: Grid;
  readonly merged: Grid;
  /** Largest difference between the two on a random map of 16×16. */
  readonly difference: number;
}

/** Folds the shortcut around one convolution into its kernel (Ding et al. 2021), and tries both on a random map. */
export function mergedKernel(seed: number): MergedKernel {
  const random = randomStream(seed, "merged");
  const grid = (side: number, scale: number): Grid =>
    Array.from({length: side}, () => Array.from({length: side}, () => scale * random.normal()));
  const kernel = grid(3, 0.3);
  const map = grid(16, 1);
  const merged = added(kernel, PASSING);
  const two = added(convolve(map, kernel), map);
  const one = convolve(map, merged);
  const apart = two.flatMap((row, i) => row.map((value, j) => Math.abs(value - (one[i]?.[j] ?? NaN))));
  return {kernel, merged, difference: Math.max(...apart)};
}
