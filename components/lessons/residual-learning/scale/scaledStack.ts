import {randomStream} from "../../../run/randomStream.js";

/** Two stacks of the same units on one small grey picture, with every weight scaled. */
export interface ScaledOutputs {
  readonly plain: Float32Array;
  readonly residual: Float32Array;
}

/** Units in each stack and maps inside a unit. */
export const STACK = {units: 3, maps: 8} as const;

type Filters = Float32Array;

/** 3×3 convolution with zeros around, `[h, w, inputs]` → `[h, w, outputs]`; filters `[9, inputs, outputs]` times `scale`. */
function convolve(
  x: Float32Array,
  side: number,
  filters: Filters,
  inputs: number,
  outputs: number,
  scale: number
): Float32Array {
  const y = new Float32Array(side * side * outputs);
  for (let i = 0; i < side; i++)
    for (let j = 0; j < side; j++)
      for (let tap = 0; tap < 9; tap++) {
        const [row, column] = [i + Math.floor(tap / 3) - 1, j + (tap % 3) - 1];
        if (row < 0 || column < 0 || row >= side || column >= side) continue;
        for (let a = 0; a < inputs; a++) {
          const value = scale * (x[(row * side + column) * inputs + a] ?? 0);
          for (let b = 0; b < outputs; b++) {
            const at = (i * side + j) * outputs + b;
            y[at] = (y[at] ?? 0) + value * (filters[(tap * inputs + a) * outputs + b] ?? 0);
          }
        }
      }
  return y;
}

/**
 * What a plain and a residual stack of conv3, ReLU, conv3 units make of a picture `[side, side]` when all their weights are
 * multiplied by `scale`. First weights normal of variance 2 / fan-in (He et al. 2015a), the same in both stacks.
 */
export function scaledStack(image: Float32Array, side: number, scale: number, seed: number): ScaledOutputs {
  const filters = (unit: number, part: number, inputs: number, outputs: number): Filters => {
    const random = randomStream(seed, "scaled", unit, part);
    const deviation = Math.sqrt(2 / (9 * inputs));
    return Float32Array.from({length: 9 * inputs * outputs}, () => deviation * random.normal());
  };
  let [plain, residual] = [image, image];
  for (let unit = 0; unit < STACK.units; unit++) {
    const [first, second] = [filters(unit, 1, 1, STACK.maps), filters(unit, 2, STACK.maps, 1)];
    const branch = (x: Float32Array): Float32Array => {
      const inner = convolve(x, side, first, 1, STACK.maps, scale).map((value) => Math.max(0, value));
      return convolve(inner, side, second, STACK.maps, 1, scale);
    };
    plain = branch(plain);
    const carried = residual;
    residual = branch(carried).map((value, i) => value + (carried[i] ?? 0));
  }
  return {plain, residual};
}

/** ‖a‖, the root of the sum of squares. */
function size(values: Float32Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0));
}

/** ‖y − x‖ / ‖x‖: 0 is a perfect copy of x, 1 is what an output of zeros scores. */
export function distanceFromCopy(y: Float32Array, x: Float32Array): number {
  return size(y.map((value, i) => value - (x[i] ?? 0))) / size(x);
}

/** ‖y‖ / ‖x‖. */
export function sizeBeside(y: Float32Array, x: Float32Array): number {
  return size(y) / size(x);
}
