import type {FeatureMap} from "./mapMemory.js";
import type {PlanRoom} from "./planContext.js";

/** A shortcut without weights: its output, and both passes. */
export interface PlannedPadding {
  readonly output: FeatureMap;
  forward(): void;
  /** Adds the gradient `dy` of the output to that of the input, at `dx`. */
  backward(dy: number, dx: number): void;
}

/**
 * Plans the shortcut of option A: every `stride`-th position of `x` in both directions, channels filled up to `filters` with zeros
 * (He et al. 2015, section 3.3).
 */
export function planPadding(
  {kernels, lanes, maps}: PlanRoom,
  x: FeatureMap,
  filters: number,
  stride: number
): PlannedPadding {
  const [height, width] = x.shape;
  const output = maps.take([Math.ceil(height / stride), Math.ceil(width / stride), filters]);
  const [rows, columns] = output.shape;
  return {
    output,
    forward() {
      kernels.padShortcut(x.address, output.address, rows, columns, width, stride, x.blocks, output.blocks, lanes);
    },
    backward(dy, dx) {
      kernels.padShortcutGradient(dy, dx, rows, columns, width, stride, x.blocks, output.blocks, lanes);
    }
  };
}
