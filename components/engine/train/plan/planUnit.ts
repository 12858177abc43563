import type {ResidualUnit} from "../../../network/network.js";
import {isRepeated} from "../../../run/memory/mapArena.js";
import type {Piece} from "../../kernels/pieces.js";
import type {FeatureMap} from "./mapMemory.js";
import {planBlock} from "./planBlock.js";
import {planPadding} from "./planPadding.js";
import type {PlanRoom} from "./planContext.js";

/** A unit's backward pass: from ∂L/∂output to ∂L/∂x, which may lie in the same place. */
export interface PlannedWayBack {
  readonly dx: FeatureMap;
  readonly backward: readonly Piece[];
}

/** A residual unit's passes. */
export interface PlannedUnit {
  readonly output: FeatureMap;
  readonly forward: readonly Piece[];
  /**
   * Plans the way back from the gradient of the output, once the ways back of all later units are planned: it takes the maps that it
   * needs, and gives back all that the unit has held, its output among them, but for the gradient of x.
   */
  planBack(dy: FeatureMap): PlannedWayBack;
}

/** Plans a residual unit from `x`. */
export function planUnit(room: PlanRoom, unit: ResidualUnit, x: FeatureMap): PlannedUnit {
  const {maps, meter, trains} = room;
  const split = unit.main.findIndex((layer) => layer.kind === "activation") + 1;
  const one = planBlock(room, x, unit.main.slice(0, split), true);
  const projection = unit.shortcut === "projection" ? planBlock(room, x, unit.skip, false) : undefined;
  const padding = unit.shortcut === "zero-padding" ? planPadding(room, x, unit.filters, unit.stride) : undefined;
  const shortcut = unit.shortcut === "none" ? undefined : (projection?.output ?? padding?.output ?? x);
  const two = planBlock(room, one.output, unit.main.slice(split), true, shortcut);
  // What can be made again is not held where it is large.
  const repeats = trains && one.output !== one.before && isRepeated(maps.bytesOf(one.output.shape));
  if (!trains || repeats) maps.give(one.output);
  // The way back does not read what a shortcut made.
  if (projection) maps.give(projection.output);
  if (padding) maps.give(padding.output);
  const identity = unit.shortcut === "identity";

  function planBack(dy: FeatureMap): PlannedWayBack {
    const inner = repeats ? maps.take(one.output.shape) : one.output;
    const first = maps.take(two.output.shape);
    const second = maps.take(one.output.shape);
    maps.give(first);
    const inPlace = identity || (shortcut === undefined && x.shape.join() === dy.shape.join());
    const dx = inPlace ? dy : maps.take(x.shape);
    for (const map of new Set([inner, second, one.before, two.before, two.output])) maps.give(map);
    if (projection && projection.before !== projection.output) maps.give(projection.before);
    if (!inPlace) maps.give(dy);
    // Through the sum the gradient goes to both paths unchanged (He et al. 2016, equation 5): the masked gradient is already the
    // identity shortcut's share of dx, in its place, and the main path's is added to it.
    const adds = {accumulate: identity, y: inner};
    return {
      dx,
      backward: [
        ...(repeats ? [one.repeat(inner)] : []),
        ...two.backward({dy, scratch: first, dx: second, x: inner}),
        ...(meter ? [meter.afterSecond(dy, dx, two.output, identity ? x : undefined)] : []),
        ...one.backward({dy: second, scratch: second, dx, ...adds}),
        // What a projection or the padding adds is what comes to it after the branch.
        ...(meter ? [meter.afterBranch(dx, x, projection !== undefined || padding !== undefined)] : []),
        ...(projection?.backward({dy, scratch: dy, dx, accumulate: true}) ?? []),
        ...(padding ? [padding.backward(dy, dx)] : []),
        ...(meter ? [meter.afterUnit(dx, x)] : [])
      ]
    };
  }
  return {
    output: two.output,
    forward: [...one.forward, ...(projection?.forward ?? []), ...(padding ? [padding.forward] : []), ...two.forward],
    planBack
  };
}
