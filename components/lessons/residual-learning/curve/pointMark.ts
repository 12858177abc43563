import {append} from "../../../draw/append.js";
import type {CurvePlane} from "./curvePlane.js";

/** Rings the point of a curve that is spelled out in words. */
export function pointMark({plot, x, y}: CurvePlane, part: string, place: number, value: number): void {
  append(plot, "circle", {
    "data-part": part,
    cx: x(place),
    cy: y(value),
    r: 6,
    fill: "var(--surface)",
    stroke: "var(--residual)",
    "stroke-width": 2.5
  });
}
