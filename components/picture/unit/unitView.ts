import {fit, type Extent, type View} from "../camera/view.js";
import {WHOLE, type OpenedAt} from "./openedAt.js";
import {operationOf, OPERATIONS, type OperationName} from "./operation.js";
import {SIDE, type UnitWorld} from "./unitWorld.js";

/** Below this width the inner layers are folded, so that five maps can be read. CSS pixels. */
export const FOLDED_BELOW = 600;

/** Room over the arc for x and its name, and under the maps for their names and values. CSS pixels. */
const OVER = 24;
const UNDER = {wide: 76, narrow: 46};
/** How close the camera comes at most. */
const CLOSEST = {layer: 2.5, pixel: 3.4};
const HALF = SIDE / 2;
/** From the wire to the upper edge of x over the "+". */
const LIFTED = 150;
/** What the arithmetic takes under the maps, and room over them for their names. CSS pixels. */
const ROOM = {
  wide: {over: 42, room: {squares: 252, row: 250}},
  narrow: {over: 28, room: {squares: 268, row: 150}}
};

/** The whole unit in the middle of the picture. */
export function wholeView({end, top}: UnitWorld, {width, height}: Extent): View {
  const narrow = width < FOLDED_BELOW;
  const [lead, tail] = narrow ? [2, 8] : [8, 14];
  const high = top + HALF - 4;
  const room = height - OVER - (narrow ? UNDER.narrow : UNDER.wide);
  const most = room / (high + HALF);
  const k = Math.min(most, (width - lead - tail) / end);
  const free = room - k * (high + HALF);
  return fit([0, end], [lead, width - tail], Math.max(0, free) / 2 + OVER + k * high, most);
}

/** The stretch of the row that an operation's maps take. */
function stretch({places}: UnitWorld, name: OperationName): readonly [number, number] {
  const {reads, makes} = operationOf(name);
  const all = [...reads, makes].flatMap((map) => places.get(map) ?? []);
  return [Math.min(...all.map(({x}) => x)), Math.max(...all.map(({x, side}) => x + side)) + 6];
}

/** Where the camera stands at a place of the unit. */
export function unitView(world: UnitWorld, {level, operation}: OpenedAt, extent: Extent): View {
  const {width, height} = extent;
  const narrow = width < FOLDED_BELOW;
  if (operation === undefined || level === "unit") return wholeView(world, extent);
  const [from, to] = stretch(world, operation);
  const edge = narrow ? 8 : 0.07 * width;
  if (operation === "projection" || operation === "projectionBn") {
    const whole = wholeView(world, extent);
    return narrow && level === "pixel" ? {...whole, y: Math.min(whole.y, height - 190 - HALF * whole.k)} : whole;
  }
  if (level === "layer") return fit([from, to], [2 * edge, width - 2 * edge], 0.46 * height, CLOSEST.layer);
  // Under the maps the arithmetic has to have room.
  const {room, over} = narrow ? ROOM.narrow : ROOM.wide;
  if (operation === "plus") {
    const view = fit([from, world.end + 6], [edge, width - edge], 0, (height - room.row) / (LIFTED + HALF));
    return {...view, y: LIFTED * view.k + 8};
  }
  const convolves = operation.startsWith("conv");
  const most = (height - over - (convolves ? room.squares : room.row)) / SIDE;
  const view = fit([from, to], [edge, width - edge], 0, Math.min(CLOSEST.pixel, most));
  return {...view, y: HALF * view.k + over};
}

/** The place that a free view comes down to: how close it is (`from` which scales on), and which operation is in its middle. */
export function placeOf(
  world: UnitWorld,
  view: View,
  extent: Extent,
  from: {readonly layer: number; readonly pixel: number}
): OpenedAt {
  if (view.k < from.layer) return WHOLE;
  const middle = (extent.width / 2 - view.x) / view.k;
  const shown = OPERATIONS.filter(
    ({reads, makes}) => world.row.includes(makes) && reads.every((map) => world.row.includes(map))
  );
  const far = ({name}: {readonly name: OperationName}): number => {
    const [left, right] = stretch(world, name);
    return Math.abs((left + right) / 2 - middle);
  };
  const [nearest] = [...shown].sort((a, b) => far(a) - far(b));
  if (nearest === undefined) return WHOLE;
  return {level: view.k > from.pixel ? "pixel" : "layer", operation: nearest.name};
}
