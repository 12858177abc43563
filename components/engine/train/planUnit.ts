import type {ResidualUnit} from "../../network/network.js";
import type {FeatureMap} from "./mapMemory.js";
import {planBlock} from "./planBlock.js";
import {planPadding} from "./planPadding.js";
import type {PlanRoom} from "./planContext.js";

/** A residual unit's passes: from ∂L/∂output at `dy` to ∂L/∂x, written to `dx`. */
export interface PlannedUnit {
  readonly output: FeatureMap;
  forward(): void;
  backward(dy: number, dx: number): void;
}

/** Plans a residual unit from `x`; the backward pass needs three maps of scratch memory, as large as the largest. */
export function planUnit(
  room: PlanRoom,
  unit: ResidualUnit,
  x: FeatureMap,
  scratch: readonly [number, number, number]
): PlannedUnit {
  const [masked, first, second] = scratch;
  const {meter} = room;
  const split = unit.main.findIndex((layer) => layer.kind === "activation") + 1;
  const one = planBlock(room, x, unit.main.slice(0, split), true);
  const projection = unit.shortcut === "projection" ? planBlock(room, x, unit.skip, false) : undefined;
  const padding = unit.shortcut === "zero-padding" ? planPadding(room, x, unit.filters, unit.stride) : undefined;
  const shortcut = unit.shortcut === "none" ? undefined : (projection?.output ?? padding?.output ?? x);
  const two = planBlock(room, one.output, unit.main.slice(split), true, shortcut);
  room.maps.give(one.output);
  if (projection) room.maps.give(projection.output);
  if (padding) room.maps.give(padding.output);
  return {
    output: two.output,
    forward() {
      one.forward();
      projection?.forward();
      padding?.forward();
      two.forward();
    },
    backward(dy, dx) {
      // Through the sum the gradient goes to both paths unchanged (He et al. 2016, equation 5): the masked gradient is
      // already the identity shortcut's share of dx, and the main path's is added to it.
      const identity = unit.shortcut === "identity";
      const sum = identity ? dx : masked;
      two.backward(dy, sum, first, second, false);
      const arrived = meter?.norm(sum, two.output);
      const shared = identity ? meter?.copy(dx, x) : undefined;
      one.backward(second, second, first, dx, identity);
      const brought = meter?.norm(dx, x, shared);
      // What a projection or the padding adds is what comes to it after the branch.
      const branch = projection || padding ? meter?.copy(dx, x) : undefined;
      projection?.backward(sum, sum, first, dx, true);
      padding?.backward(sum, dx);
      if (meter === undefined || arrived === undefined || brought === undefined) return;
      const carried = branch ? meter.norm(dx, x, branch) : identity ? arrived : 0;
      meter.splits.unshift({arrived, carried, brought});
    }
  };
}
