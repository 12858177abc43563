import {CURVE_X} from "./curveConfig.js";

/** Neighbours that have come nearer to each other than this share of where they began can hardly be told apart. */
const NEAR = 0.1;

/** How many of the 63 pairs of neighbouring x have come so near to each other on a line that they can hardly be told apart. */
export function meetingPairs(y: readonly number[]): number {
  const apart = (CURVE_X[1] ?? 0) - (CURVE_X[0] ?? 0);
  return y.slice(1).filter((value, i) => Math.abs(value - (y[i] ?? NaN)) < NEAR * apart).length;
}
