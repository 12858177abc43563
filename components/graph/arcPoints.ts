import type {ArcPart} from "./stageParts.js";
import type {Point} from "./unitGraph.js";

/** Points of a quarter turn, both ends included. */
const TURN = 6;

function turn(from: Point, corner: Point, to: Point): readonly Point[] {
  return Array.from({length: TURN + 1}, (_, i) => {
    const t = i / TURN;
    const at = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return {x: at(from.x, corner.x, to.x), y: at(from.y, corner.y, to.y)};
  });
}

/** A shortcut's arc as a line of points: up, round, along, round, down. */
export function arcPoints({x, y, top, x2, y2}: ArcPart): readonly Point[] {
  const radius = (from: number): number => Math.max(0, Math.min(22, Math.abs(from - top), (x2 - x) / 2));
  const [start, end] = [radius(y), radius(y2)];
  return [
    {x, y},
    ...turn({x, y: top + start}, {x, y: top}, {x: x + start, y: top}),
    ...turn({x: x2 - end, y: top}, {x: x2, y: top}, {x: x2, y: top + end}),
    {x: x2, y: y2}
  ];
}

/** The point at a share (0–1) of the length of a line of points. */
export function pointAtLength(points: readonly Point[], share: number): Point {
  const lengths = points.slice(1).map((point, i) => Math.hypot(point.x - (points[i]?.x ?? 0), point.y - (points[i]?.y ?? 0))); // prettier-ignore
  let left = Math.min(1, Math.max(0, share)) * lengths.reduce((a, b) => a + b, 0);
  for (const [i, length] of lengths.entries()) {
    const [a, b] = [points[i], points[i + 1]];
    if (a === undefined || b === undefined) break;
    if (left <= length) {
      const t = length === 0 ? 0 : left / length;
      return {x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y)};
    }
    left -= length;
  }
  return points.at(-1) ?? {x: 0, y: 0};
}
