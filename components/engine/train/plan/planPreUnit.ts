import type {ResidualUnit} from "../../../network/network.js";
import type {FeatureMap} from "./mapMemory.js";
import {planBlock} from "./planBlock.js";
import type {PlanRoom} from "./planContext.js";
import {passes} from "./planNorm.js";
import {planPreActivation} from "./planPreActivation.js";
import type {PlannedUnit, PlannedWayBack} from "./planUnit.js";

/**
 * Plans a unit of pre-activation from `x`: batch norm, ReLU, convolution, twice, then the sum and nothing after it; a projection
 * starts after the first ReLU (He et al. 2016, figure 1b and section 4).
 * @throws RangeError for a shortcut other than identity and projection
 */
export function planPreUnit(room: PlanRoom, unit: ResidualUnit, x: FeatureMap): PlannedUnit {
  if (unit.shortcut !== "identity" && unit.shortcut !== "projection")
    throw new RangeError(`pre-activation is planned with identity or projection: ${unit.shortcut}`);
  const {kernels, lanes, maps, trains} = room;
  const start = unit.main.findIndex(({kind}) => kind === "convolution");
  const split = unit.main.findLastIndex(({kind}) => kind === "convolution");
  const begin = planPreActivation(room, unit.main.slice(0, start), x);
  const one = planBlock(room, begin.output, unit.main.slice(start, split), true);
  const projection = unit.shortcut === "projection" ? planBlock(room, begin.output, unit.skip, false) : undefined;
  if (!trains) maps.give(begin.output);
  const two = planBlock(room, one.output, unit.main.slice(split), false, projection?.output ?? x);
  if (!trains) maps.give(one.output);
  if (projection) maps.give(projection.output);
  const [rows, columns] = x.shape;

  function planBack(dy: FeatureMap): PlannedWayBack {
    const second = maps.take(one.output.shape);
    const dx = maps.take(x.shape);
    for (const map of new Set([second, dy, begin.output, one.before, one.output, two.output])) maps.give(map);
    const into = {dx, scratch: second};
    // The way through the arc is the identity: the whole gradient of the sum is added, position by position.
    const added = {
      work: passes(room, x, 1),
      run: () =>
        kernels.padShortcutGradient(dy.address, dx.address, rows, columns, columns, 1, x.blocks, x.blocks, lanes)
    };
    return {
      dx,
      backward: [
        ...two.backward({dy, scratch: dy, dx: second}),
        ...one.backward({dy: second, ...into}),
        ...(projection?.backward({dy, ...into, accumulate: true}) ?? []),
        begin.backward(dx, dx),
        ...(projection ? [] : [added])
      ]
    };
  }
  return {
    output: two.output,
    forward: [begin.forward, ...one.forward, ...(projection?.forward ?? []), ...two.forward],
    planBack
  };
}
