import type {ResidualUnit} from "../../network/network.js";
import type {FeatureMap} from "./mapMemory.js";
import {planBlock} from "./planBlock.js";
import type {PlanRoom} from "./planContext.js";
import {planPreActivation} from "./planPreActivation.js";
import type {PlannedUnit} from "./planUnit.js";

/**
 * Plans a unit of pre-activation from `x`: batch norm, ReLU, convolution, twice, then the sum and nothing after it; a projection
 * starts after the first ReLU (He et al. 2016, figure 1b and section 4). Scratch as for the other units.
 * @throws RangeError for a shortcut other than identity and projection
 */
export function planPreUnit(
  room: PlanRoom,
  unit: ResidualUnit,
  x: FeatureMap,
  scratch: readonly [number, number, number]
): PlannedUnit {
  if (unit.shortcut !== "identity" && unit.shortcut !== "projection")
    throw new RangeError(`pre-activation is planned with identity or projection: ${unit.shortcut}`);
  const {kernels, lanes, maps} = room;
  const [before, first, second] = scratch;
  const start = unit.main.findIndex(({kind}) => kind === "convolution");
  const split = unit.main.findLastIndex(({kind}) => kind === "convolution");
  const begin = planPreActivation(room, unit.main.slice(0, start), x);
  const one = planBlock(room, begin.output, unit.main.slice(start, split), true);
  const projection = unit.shortcut === "projection" ? planBlock(room, begin.output, unit.skip, false) : undefined;
  maps.give(begin.output);
  const two = planBlock(room, one.output, unit.main.slice(split), false, projection?.output ?? x);
  maps.give(one.output);
  if (projection) maps.give(projection.output);
  const [rows, columns] = x.shape;
  return {
    output: two.output,
    forward() {
      begin.forward();
      one.forward();
      projection?.forward();
      two.forward();
    },
    backward(dy, dx) {
      two.backward(dy, dy, first, second, false);
      one.backward(second, second, first, before, false);
      projection?.backward(dy, dy, first, before, true);
      begin.backward(before, dx);
      // The way through the arc is the identity: the whole gradient of the sum is added, position by position.
      if (projection === undefined)
        kernels.padShortcutGradient(dy, dx, rows, columns, columns, 1, x.blocks, x.blocks, lanes);
    }
  };
}
