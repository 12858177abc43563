import {create} from "d3";
import {append} from "../append.js";
import {bandPath, COARSE, columnPath, FINE, type Fineness} from "./columnPath.js";
import type {RunLine} from "./runLines.js";
import {runStyle} from "./runStyle.js";

/** Where along a line its run's mark stands, unless it is one of many; the end always has one. */
const MARKED = [0.3, 0.65];

/** From steps and values to CSS pixels. */
export interface LineScales {
  readonly x: (step: number) => number;
  readonly y: (value: number) => number;
}

/** How strongly a line is drawn. */
export interface LineLook {
  /** CSS pixels. */
  readonly width: number;
  readonly opacity: number;
  readonly fineness: Fineness;
}

/** The run in focus is strong and the others faint; without one, the more lines there are the thinner they are. */
export function lineLook({focused, band}: RunLine, someFocus: boolean, count: number): LineLook {
  if (focused || (band !== undefined && !someFocus)) return {width: 2.75, opacity: 1, fineness: FINE};
  if (someFocus) return {width: 1.25, opacity: 0.4, fineness: COARSE};
  return count > 8 ? {width: 1.5, opacity: 0.9, fineness: COARSE} : {width: 2.25, opacity: 0.9, fineness: FINE};
}

/** Draws a run's line in a plane: what its batches gave or its seeds' range, the line, its marks. */
export function drawRunLine(one: RunLine, {x, y}: LineScales, {width, opacity, fineness}: LineLook): SVGGElement {
  const {colour, dash, mark} = runStyle(one.network, one.number);
  const group = append(create("svg"), "g", {opacity});
  if (one.band) append(group, "path", {d: bandPath(one.band.low, one.band.high, x, y), fill: colour, opacity: 0.2});
  if (one.focused && one.batches)
    append(group, "path", {d: columnPath(one.batches, x, y), fill: "none", stroke: colour, opacity: 0.35});
  append(group, "path", {
    d: columnPath(one.line, x, y, fineness),
    fill: "none",
    stroke: colour,
    "stroke-width": width,
    "stroke-dasharray": dash || null
  });
  const {steps, values} = one.line;
  const last = steps.length - 1;
  const places = [...(fineness === FINE ? MARKED.map((share) => Math.round(share * last)) : []), last];
  const marks = one.lost === undefined ? places : places.slice(0, -1);
  const at = (i: number): string => `translate(${x(steps[i] ?? 0).toFixed(1)},${y(values[i] ?? 0).toFixed(1)})`;
  for (const i of new Set(marks))
    append(group, "path", {d: mark(one.focused ? 64 : 36), transform: at(i), fill: colour, stroke: "var(--surface)"});
  // A line that ends because there is no number ends in a cross.
  if (one.lost !== undefined)
    append(group, "path", {
      class: "lost",
      d: "M-5,-5L5,5M-5,5L5,-5",
      transform: at(last),
      stroke: colour,
      "stroke-width": 2.5
    });
  const drawn = group.remove().node();
  if (drawn === null) throw new RangeError("a line has no element");
  return drawn;
}
