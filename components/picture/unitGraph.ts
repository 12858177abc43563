import {MAIN_MAPS, type MapName} from "../run/recorded/recordedUnit.js";

/** A place in the picture, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What turns one map into the next, on the edge between them. */
export type OperationName =
  "conv1" | "bn1" | "relu" | "conv2" | "bn2" | "plus" | "relu2" | "projection" | "projectionBn";

/** A map's centre, or an operation's. */
export interface Placed<Name extends string> extends Point {
  readonly name: Name;
}

/** A residual unit laid out: maps are nodes, operations lie on the edges between them, the shortcut is an arc to the sum. */
export interface UnitGraph {
  readonly width: number;
  readonly height: number;
  /** `wide` and `medium` run from left to right, `narrow` from top to bottom. Only `medium` has no room for every edge's arithmetic. */
  readonly form: "wide" | "medium" | "narrow";
  /** Side of a map on the main path and on the shortcut, in CSS pixels. */
  readonly side: number;
  readonly skipSide: number;
  readonly maps: readonly Placed<MapName>[];
  /** The operation at i stands between the maps i and i + 1. */
  readonly operations: readonly Placed<OperationName>[];
  readonly skipMaps: readonly Placed<MapName>[];
  readonly skipOperations: readonly Placed<OperationName>[];
  /** From the middle of x to the sum; empty without a shortcut. */
  readonly arc: readonly Point[];
}

/** What lies between the maps of the main path, in order. */
export const MAIN_OPERATIONS = [
  "conv1",
  "bn1",
  "relu",
  "conv2",
  "bn2",
  "plus",
  "relu2"
] as const satisfies OperationName[];
/** Place of the sum's circle among the maps, in steps from x. */
export const SUM_AT = MAIN_OPERATIONS.indexOf("plus") + 0.5;

/** Below these widths the form changes, in CSS pixels. */
const NARROW = 600;
const MEDIUM = 820;
/** Points of the arc's line, and which of them carry the projection's operations and maps. */
const POINTS = 40;
const ON_ARC = {projection: {operation: 11, map: 17}, projectionBn: {operation: 23, map: 29}} as const;

/** Lays out a unit: main path straight, shortcut in an arc above it (beside it where narrow). */
export function unitGraph(shortcut: "identity" | "projection" | "none", width = 960): UnitGraph {
  const form = width < NARROW ? "narrow" : width < MEDIUM ? "medium" : "wide";
  const narrow = form === "narrow";
  const side = {wide: 60, medium: 44, narrow: 52}[form];
  const skipSide = {wide: 52, medium: 40, narrow: 40}[form];
  const steps = MAIN_OPERATIONS.length;
  const pitch = narrow ? 118 : (width - side - 8) / steps;
  const bend = {wide: 150, medium: 120, narrow: 84}[form];
  const across = narrow ? 112 : bend + 62;
  const start = narrow ? 46 : side / 2 + 4;
  const at = (i: number): Point => (narrow ? {x: across, y: start + i * pitch} : {x: start + i * pitch, y: across});
  const maps = MAIN_MAPS.map((name, i) => ({name, ...at(i)}));
  const operations = MAIN_OPERATIONS.map((name, i) => ({name, ...at(i + 0.5)}));
  const [from, to] = [at(0), at(SUM_AT)];
  const arc =
    shortcut === "none"
      ? []
      : Array.from({length: POINTS + 1}, (_, i): Point => {
          const angle = Math.PI * (1 - i / POINTS);
          const u = (1 + Math.cos(angle)) / 2;
          // A flattened half ellipse: it leaves and arrives steeply, and runs straight in between.
          const lift = bend * Math.sin(angle) ** 0.45;
          return narrow
            ? {x: from.x - lift, y: from.y + u * (to.y - from.y)}
            : {x: from.x + u * (to.x - from.x), y: from.y - lift};
        });
  const onArc = (what: "operation" | "map"): Placed<"projection" | "projectionBn">[] =>
    shortcut === "projection"
      ? (["projection", "projectionBn"] as const).map((name) => ({name, ...(arc[ON_ARC[name][what]] ?? from)}))
      : [];
  const height = narrow ? start + steps * pitch + (shortcut === "projection" ? 90 : 46) : across + side / 2 + 122;
  return {
    width,
    height,
    form,
    side,
    skipSide,
    maps,
    operations,
    arc,
    skipMaps: onArc("map"),
    skipOperations: onArc("operation")
  };
}

/** The point at a share (0–1) of a line of points, measured by their number. */
export function pointAlong(points: readonly Point[], share: number): Point {
  const at = Math.min(1, Math.max(0, share)) * (points.length - 1);
  const i = Math.min(points.length - 2, Math.floor(at));
  const [a, b] = [points[i] ?? {x: 0, y: 0}, points[i + 1] ?? {x: 0, y: 0}];
  return {x: a.x + (at - i) * (b.x - a.x), y: a.y + (at - i) * (b.y - a.y)};
}

/** The map that travels on the shortcut at a share of its way: x, and from each operation on what that has made of it. */
export function mapOnArc({skipOperations}: UnitGraph, share: number): MapName {
  if (skipOperations.length === 0) return "x";
  if (share * POINTS >= ON_ARC.projectionBn.operation) return "projectionBn";
  return share * POINTS >= ON_ARC.projection.operation ? "projection" : "x";
}

/** The share of the shortcut's way at which a map on it is reached. */
export function reachedOnArc(name: "projection" | "projectionBn"): number {
  return ON_ARC[name].map / POINTS;
}
