import {append} from "../../../draw/append.js";
import type {PathGroup} from "./mapOnPath.js";

/** Draws the operations of a path as a box of text lines around a group's origin. */
export function operationOnPath(group: PathGroup, lines: readonly string[], stroke: string): void {
  const wide = Math.max(...lines.map((words) => words.length)) * 6.9 + 16;
  const high = lines.length * 17 + 8;
  append(group, "rect", {
    x: -wide / 2,
    y: -high / 2,
    width: wide,
    height: high,
    rx: 6,
    fill: "var(--plate)",
    stroke
  });
  lines.forEach((text, i) =>
    append(group, "text", {
      "text-anchor": "middle",
      dy: `${0.35 + 1.3 * (i - (lines.length - 1) / 2)}em`,
      fill: "var(--ink)"
    }).text(text)
  );
}
