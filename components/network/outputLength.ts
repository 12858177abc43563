import type {Padding} from "./network.js";

/** Where a window of `kernel` pixels lands: output length and the padding before the first pixel, both in pixels. */
export interface Window {
  readonly output: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Length of a strided window's output along one axis, with the padding it needs.
 * `same` is Keras' rule for odd sizes too: ⌈n / stride⌉, the surplus pixel at the end; `torch` pads ⌊kernel / 2⌋ on both sides.
 * @throws RangeError when the length, kernel or stride is not a positive whole number
 */
export function outputLength(length: number, kernel: number, stride: number, padding: Padding): Window {
  for (const [what, value] of Object.entries({length, kernel, stride}))
    if (!Number.isInteger(value) || value < 1)
      throw new RangeError(`${what} must be a positive whole number: ${value}`);
  if (padding === "torch") {
    const before = Math.floor(kernel / 2);
    const output = Math.floor((length + 2 * before - kernel) / stride) + 1;
    return {output, before, after: before};
  }
  const output = Math.ceil(length / stride);
  const total = Math.max((output - 1) * stride + kernel - length, 0);
  const before = Math.floor(total / 2);
  return {output, before, after: total - before};
}
