import {MEASURES} from "../../run/measure.js";

/** Place of a measured value on its logarithmic scale, 0–1; 0 for what is no positive number. The scale is that of gradient norms unless said otherwise. */
export function measureShare(value: number, [low, high]: readonly [number, number] = MEASURES.gradients.ends): number {
  if (!(value > 0)) return 0;
  return Math.max(0, Math.min(1, Math.log(value / low) / Math.log(high / low)));
}
