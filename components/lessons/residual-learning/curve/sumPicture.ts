import {scaleLinear} from "d3-scale";
import {area, line} from "d3-shape";
import {notationText} from "../../../draw/notationText.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import {CURVE_X} from "./curveConfig.js";
import {CURVE_EXTENT} from "./chainCurves.js";
import {append} from "../../../draw/append.js";

export interface SumPictureOptions {
  /** Which of the 64 points is spelled out. */
  readonly point?: number;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** Places at which an arrow stands. */
const ARROWS = 13;

/** The sum, stacked: x as a line, on it f(x) as arrows and a band, and at their tips y = x + f(x). `y` at the 64 points. */
export function sumPicture(
  y: readonly number[],
  target: readonly number[],
  {point = 44, width = 640, height = 380}: SumPictureOptions = {}
): SVGSVGElement {
  const scaleX = scaleLinear([-3, 3], [MARGIN.left, width - MARGIN.right]);
  const scaleY = scaleLinear([-CURVE_EXTENT, CURVE_EXTENT], [height - MARGIN.bottom, MARGIN.top]).clamp(true);
  const at = (i: number): number => CURVE_X[i] ?? 0;
  const two = (value: number): string => value.toFixed(2).replace("-", "−");
  const [x, sum] = [at(point), y[point] ?? 0];
  const largest = Math.max(...y.map((value, i) => Math.abs(value - at(i))));
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `The sum: the line x, and f(x) on top of it. At x = ${two(x)} the correction f(x) is ${two(sum - x)}, the sum ${two(sum)}, the target ${two(target[point] ?? 0)}; the largest correction is ${two(largest)}.`,
    x: scaleX,
    y: scaleY,
    xLabel: "x",
    yLabel: "x, and {f}(x) stacked on it",
    xTicks: [-3, -2, -1, 0, 1, 2, 3],
    yTicks: [-3, -2, -1, 0, 1, 2, 3]
  });
  const group = (part: string) => plot.append("g").attr("data-part", part);
  const path = line<number>(
    (_, i) => scaleX(at(i)),
    (value) => scaleY(value)
  );
  const band = area<number>(
    (_, i) => scaleX(at(i)),
    (_, i) => scaleY(at(i)),
    (value) => scaleY(value)
  );
  append(group("h"), "path", {
    d: path(target),
    fill: "none",
    stroke: "var(--ink)",
    "stroke-opacity": 0.25,
    "stroke-width": 9
  });
  const f = group("f");
  append(f, "path", {d: band(y), fill: "var(--residual)", "fill-opacity": 0.18, stroke: "none"});
  const arrow = (i: number, strokeWidth: number): void => {
    const [left, from, to] = [scaleX(at(i)), scaleY(at(i)), scaleY(y[i] ?? 0)];
    const size = Math.min(5, Math.abs(to - from) / 2);
    const back = to > from ? -size : size;
    append(f, "path", {
      d: `M${left},${from}V${to}m${-size},${back}l${size},${-back}l${size},${back}`,
      fill: "none",
      stroke: "var(--residual)",
      "stroke-width": strokeWidth
    });
  };
  for (let k = 0; k < ARROWS; k++) arrow(Math.round((k * 63) / (ARROWS - 1)), 1.5);
  arrow(point, 3.5);
  append(group("skip"), "path", {
    d: path(CURVE_X),
    fill: "none",
    stroke: "var(--muted)",
    "stroke-width": 2,
    "stroke-dasharray": "7 4"
  });
  append(group("y"), "path", {d: path(y), fill: "none", stroke: "var(--residual)", "stroke-width": 3});
  append(plot, "circle", {
    "data-part": "sum",
    cx: scaleX(x),
    cy: scaleY(sum),
    r: 6,
    fill: "var(--surface)",
    stroke: "var(--residual)",
    "stroke-width": 2.5
  });

  // Names at the right end, kept apart and in the order of the lines.
  const names = [
    {part: "skip", text: "x, the skip", y: scaleY(3), colour: "var(--muted)"},
    {part: "y", text: "x + {f}(x)", y: scaleY(y.at(-1) ?? 0), colour: "var(--residual)"},
    {part: "h", text: "target {h}", y: scaleY(target.at(-1) ?? 0), colour: "var(--ink)"}
  ].sort((a, b) => a.y - b.y);
  let last = -Infinity;
  for (const {part, text, y: wanted, colour} of names) {
    last = Math.max(wanted, last + 16);
    const node = append(group(part), "text", {
      x: scaleX(3) + 8,
      y: last,
      dy: "0.32em",
      fill: colour,
      "font-weight": 600
    }).node();
    if (node) notationText(node, text);
  }
  return svg;
}
