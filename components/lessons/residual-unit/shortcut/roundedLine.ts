import type {PathPoint} from "./pathsLayout.js";

/** Radius of a line's corners, in CSS pixels. */
const CORNER = 26;

/** A line through places, straight between them, with round corners, as an SVG path. */
export function roundedLine(places: readonly PathPoint[]): string {
  return places
    .map(([x, y], i) => {
      const [before, after] = [places[i - 1], places[i + 1]];
      if (!before) return `M${x},${y}`;
      if (!after) return `L${x},${y}`;
      const toward = ([u, v]: PathPoint): string => {
        const length = Math.hypot(u - x, v - y);
        const share = length > 0 ? Math.min(CORNER, length / 2) / length : 0;
        return `${(x + share * (u - x)).toFixed(1)},${(y + share * (v - y)).toFixed(1)}`;
      };
      return `L${toward(before)}Q${x},${y} ${toward(after)}`;
    })
    .join("");
}
