import type {Piece} from "../../kernels/pieces.js";
import type {FeatureMap} from "./mapMemory.js";
import type {PlanRoom} from "./planContext.js";
import {passes} from "./planNorm.js";

/** A shortcut without weights: its output, and both passes. */
export interface PlannedPadding {
  readonly output: FeatureMap;
  readonly forward: Piece;
  /** Adds the gradient `dy` of the output to that of the input, at `dx`. */
  backward(dy: FeatureMap, dx: FeatureMap): Piece;
}

/**
 * Plans the shortcut of option A: every `stride`-th position of `x` in both directions, channels filled up to `filters` with zeros
 * (He et al. 2015, section 3.3).
 */
export function planPadding(room: PlanRoom, x: FeatureMap, filters: number, stride: number): PlannedPadding {
  const {kernels, lanes, maps} = room;
  const [height, width] = x.shape;
  const output = maps.take([Math.ceil(height / stride), Math.ceil(width / stride), filters]);
  const [rows, columns] = output.shape;
  const work = passes(room, output, 1);
  return {
    output,
    forward: {
      work,
      run: () =>
        kernels.padShortcut(x.address, output.address, rows, columns, width, stride, x.blocks, output.blocks, lanes)
    },
    backward: (dy, dx) => ({
      work,
      run: () =>
        kernels.padShortcutGradient(
          dy.address,
          dx.address,
          rows,
          columns,
          width,
          stride,
          x.blocks,
          output.blocks,
          lanes
        )
    })
  };
}
