import {arcPoints, pointAtLength} from "./arcPoints.js";
import type {StageGraph, StopPart} from "./stageParts.js";
import type {Point} from "./unitGraph.js";

/** Where a feature map is on its way from the image to the classes. */
export interface StagePulse {
  readonly main: Point;
  /** The face that travels, in CSS pixels. */
  readonly face: {readonly height: number; readonly lean: number; readonly rise: number};
  /** Where x is on the shortcut, while it is on one. */
  readonly skip: Point | undefined;
  /** Where the label above the row has its middle. */
  readonly ceiling: number;
  /** The last stop that was reached. */
  readonly stop: number;
}

const lerp = (a: number, b: number, t: number): number => a + t * (b - a);

/** Between two stops; from one row to the next by the right edge and in again at the left. */
function between(a: StopPart, b: StopPart, t: number, width: number): Point {
  if (a.row === b.row) return {x: lerp(a.x, b.x, t), y: lerp(a.y, b.y, t)};
  return t < 0.5 ? {x: lerp(a.x, width, 2 * t), y: a.y} : {x: lerp(0, b.x, 2 * t - 1), y: b.y};
}

/** When x parts from the main path and when they meet again, in stops; the unit's stops begin at `first` and end at the sum. */
function skipTimes(graph: StageGraph, first: number, sum: number): {from: number; to: number} {
  const [before, unit] = [graph.stops[first - 1], graph.stops[first]];
  const arc = graph.arcs.find((piece) => piece.unit === unit?.unit);
  if (before === undefined || unit === undefined || arc === undefined) return {from: first, to: sum};
  const share = before.row === unit.row ? (arc.x - before.x) / (unit.x - before.x) : 0.5 + arc.x / unit.x / 2;
  return {from: first - 1 + Math.min(1, Math.max(0, share)), to: sum};
}

/** The pulse at a time counted in stops: 0 at the image, `stops.length - 1` at the classes. Main path and shortcut at once. */
export function pulseAt(graph: StageGraph, time: number): StagePulse {
  const {stops, width, arcs} = graph;
  const at = Math.min(stops.length - 1, Math.max(0, time));
  const stop = Math.min(stops.length - 1, Math.floor(at + 1e-6));
  const a = stops[stop] as StopPart;
  const b = stops[stop + 1] ?? a;
  const t = Math.max(0, at - stop);
  const sum = stops.findIndex(({kind}, i) => kind === "sum" && i >= at);
  const first = stops.findIndex(({unit}) => unit !== "" && unit === stops[sum]?.unit);
  const {from, to} = sum < 0 ? {from: Infinity, to: Infinity} : skipTimes(graph, first, sum);
  const onArc = at > from && at < to;
  const pieces = onArc ? arcs.filter(({unit}) => unit === stops[sum]?.unit).map(arcPoints) : [];
  return {
    main: between(a, b, t, width),
    face: {height: lerp(a.height, b.height, t), lean: lerp(a.lean, b.lean, t), rise: lerp(a.rise, b.rise, t)},
    skip: onArc ? pointAtLength(pieces, (at - from) / (to - from)) : undefined,
    ceiling: t < 0.5 ? a.ceiling : b.ceiling,
    stop
  };
}
