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

/** The point at a share (0–1) of the length of lines of points, one after another; what lies between two lines has no length. */
export function pointAtLength(lines: readonly (readonly Point[])[], share: number): Point {
  const pieces = lines.flatMap((points) =>
    points.slice(1).map((to, i) => {
      const from = points[i] ?? to;
      return {from, to, length: Math.hypot(to.x - from.x, to.y - from.y)};
    })
  );
  let left = Math.min(1, Math.max(0, share)) * pieces.reduce((sum, {length}) => sum + length, 0);
  for (const {from, to, length} of pieces) {
    if (left <= length) {
      const t = length === 0 ? 0 : left / length;
      return {x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y)};
    }
    left -= length;
  }
  return pieces.at(-1)?.to ?? {x: 0, y: 0};
}
