/** Ends of the scale of gradient norms, the same in every picture, so that two can be compared. */
const GRADIENT_NORMS = [0.005, 20] as const;

/** Place of a measured value on its logarithmic scale, 0–1; 0 for what is no positive number. */
export function measureShare(value: number, [low, high]: readonly [number, number] = GRADIENT_NORMS): number {
  if (!(value > 0)) return 0;
  return Math.max(0, Math.min(1, Math.log(value / low) / Math.log(high / low)));
}
