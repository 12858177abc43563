import type {RandomStream} from "../randomStream.js";

/** How a drawn image looks, as multiples of what its set is drawn with: 1 as it is, 0 none. */
export interface ImageLook {
  /** Of the noise of each pixel. */
  readonly noise?: number;
  /** Of the ranges in which place, tilt, size and hand vary. */
  readonly distort?: number;
}

/** A number drawn uniformly from `low` to `low + range`, or from a range `distort` times as wide with the same middle. */
export function distorted(random: RandomStream, low: number, range: number, distort: number): number {
  return low + 0.5 * range * (1 - distort) + random.uniform() * (range * distort);
}
