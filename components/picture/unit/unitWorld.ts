import {MAIN_MAPS, type MapName} from "../../run/recorded/recordedUnit.js";
import type {OpenedUnit} from "./openedUnit.js";
import {carried, operationOf, type OperationName} from "./operation.js";

/** A map's place in the world: its left edge, its middle below the wire, its side. The wire runs at y = 0; lengths are the world's own. */
export interface MapPlace {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** A point of the world. */
export type WorldPoint = readonly [x: number, y: number];

/** A unit laid out: its maps in a row, the shortcut in an arc over them. */
export interface UnitWorld {
  readonly places: ReadonlyMap<MapName, MapPlace>;
  /** The maps on the wire, from left to right. */
  readonly row: readonly MapName[];
  /** Where the shortcut leaves, and where it is added. */
  readonly fork: number;
  readonly plus: number;
  /** Where the arc begins and ends, and the two points that bend it. */
  readonly arc: readonly [WorldPoint, WorldPoint, WorldPoint, WorldPoint];
  /** Height of the arc over the wire. */
  readonly top: number;
  readonly end: number;
}

export interface WorldOptions {
  /** The inner layers are folded: only the maps of the operation that is open stand there. For narrow screens. */
  readonly folded?: boolean;
  /** Height of the arc over the wire. */
  readonly top?: number;
  /** The operation that the camera is at. */
  readonly open?: OperationName | undefined;
}

/** Side of x. */
export const SIDE = 76;
/** How far above the wire what is carried stands while the sum is looked at: clear of the letters over the maps. */
const LIFT = 108;
/** Heights of the arc: on a narrow screen it makes room for the arithmetic of the projection. */
const TOPS = {wide: 286, folded: 330, projects: 200};
/** Room before a map. */
const GAPS = {
  wide: {branch: 42, sum: 56, after: 32, between: {bn1: 20, relu: 20, conv2: 30, bn2: 20}},
  folded: {branch: 26, sum: 36, after: 20, between: {bn1: 18, relu: 18, conv2: 18, bn2: 18}}
} as const;
/** Where the projection and its batch norm stand on the arc, as shares of its way. */
const ON_ARC = {wide: {projection: 0.4, projectionBn: 0.6}, folded: {projection: 0.28, projectionBn: 0.72}} as const;

/** Folded, the row has room for five maps: which they are depends on the operation that is open. */
const FOLDED: Readonly<Partial<Record<OperationName, readonly MapName[]>>> = {
  conv1: ["x", "conv1", "bn2", "sum", "y"],
  bn1: ["conv1", "bn1", "bn2", "sum", "y"],
  relu: ["bn1", "relu", "bn2", "sum", "y"],
  conv2: ["x", "relu", "conv2", "sum", "y"],
  bn2: ["x", "conv2", "bn2", "sum", "y"]
};
const FOLDED_WHOLE: readonly MapName[] = ["x", "relu", "bn2", "sum", "y"];

/** A point of a cubic curve at a share of its way. */
export function alongArc([a, b, c, d]: UnitWorld["arc"], share: number): WorldPoint {
  const rest = 1 - share;
  const at = (axis: 0 | 1): number =>
    rest ** 3 * a[axis] + 3 * rest ** 2 * share * b[axis] + 3 * rest * share ** 2 * c[axis] + share ** 3 * d[axis];
  return [at(0), at(1)];
}

/** Lays a unit out. */
export function unitWorld(unit: OpenedUnit, {folded = false, top, open}: WorldOptions = {}): UnitWorld {
  const projects = open === "projection" || open === "projectionBn";
  const high = projects && folded ? TOPS.projects : (top ?? (folded ? TOPS.folded : TOPS.wide));
  const form = folded ? "folded" : "wide";
  const gaps = GAPS[form];
  const wanted: readonly MapName[] = folded ? ((open && FOLDED[open]) ?? FOLDED_WHOLE) : MAIN_MAPS;
  const row = wanted.filter((name) => unit.maps[name] !== undefined);
  const small = SIDE * Math.sqrt(unit.shape[0] / unit.inputShape[0]);
  const places = new Map<MapName, MapPlace>();
  let at = 0;
  let [fork, plus] = [0, 0];
  row.forEach((name, i) => {
    const gap =
      i === 0
        ? 0
        : name === "sum"
          ? gaps.sum
          : name === "y"
            ? gaps.after
            : i === 1
              ? gaps.branch
              : gaps.between[name as keyof typeof gaps.between];
    if (i === 1) fork = at + gap / 2;
    if (name === "sum") plus = at + gap / 2;
    const side = name === "x" ? SIDE : small;
    places.set(name, {x: at + gap + (SIDE - side) / 2, y: 0, side});
    at += gap + SIDE;
  });
  const bend = -high / 0.75;
  const arc = [
    [fork, 0],
    [fork, bend],
    [plus, bend],
    [plus, 0]
  ] as const;
  if (unit.shortcut === "projection")
    for (const name of ["projection", "projectionBn"] as const) {
      if (unit.maps[name] === undefined) continue;
      const [x, y] = alongArc(arc, ON_ARC[form][name]);
      places.set(name, {x: x - small / 2, y, side: small});
    }
  if (open !== undefined && operationOf(open).name === "plus" && carried(unit) === "projectionBn")
    places.set("projectionBn", {x: plus - small / 2, y: -LIFT, side: small});
  return {places, row, fork, plus, arc, top: high, end: at};
}

/** Where x stands while the sum is looked at: over the "+". */
export function overSum({plus}: UnitWorld, side: number): MapPlace {
  return {x: plus - side / 2, y: -LIFT, side};
}
