import {append} from "../../../draw/append.js";
import {endLabels} from "../../../draw/endLabels.js";
import {fixed} from "../../../draw/numbers.js";
import type {PlotFrame} from "../../../draw/plotFrame.js";
import {CURVE_X} from "./curveConfig.js";
import {curvePlane, type CurvePlane} from "./curvePlane.js";
import {pointMark} from "./pointMark.js";
import * as say from "../../../words/en/lessons/residualLearningCurveWords.js";

export interface SumPictureOptions {
  /** Which of the 64 points is spelled out. */
  readonly point?: number;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** Places at which an arrow stands. */
const ARROWS = 13;

const two = (value: number | undefined): string => fixed(value ?? 0, 2);

function inWords(y: readonly number[], target: readonly number[], point: number): string {
  const [x = 0, sum = 0] = [CURVE_X[point], y[point]];
  const largest = Math.max(...y.map((value, i) => Math.abs(value - (CURVE_X[i] ?? 0))));
  return say.theSumInWords(two(x), two(sum - x), two(sum), two(target[point]), two(largest));
}

const group = (plot: PlotFrame["plot"], part: string): PlotFrame["plot"] => append(plot, "g", {"data-part": part});

/** f(x) as a band between x and the sum, with arrows on it; the one at the chosen point is thick. */
function drawCorrection({plot, x, y: scale, band}: CurvePlane, y: readonly number[], point: number): void {
  const f = group(plot, "f");
  append(f, "path", {d: band(y), fill: "var(--residual)", "fill-opacity": 0.18, stroke: "none"});
  const arrow = (i: number, strokeWidth: number): void => {
    const [from, to] = [scale(CURVE_X[i] ?? 0), scale(y[i] ?? 0)];
    const size = Math.min(5, Math.abs(to - from) / 2);
    const back = to > from ? -size : size;
    append(f, "path", {
      d: `M${x(i)},${from}V${to}m${-size},${back}l${size},${-back}l${size},${back}`,
      fill: "none",
      stroke: "var(--residual)",
      "stroke-width": strokeWidth
    });
  };
  for (let k = 0; k < ARROWS; k++) arrow(Math.round((k * 63) / (ARROWS - 1)), 1.5);
  arrow(point, 3.5);
}

/** The sum, stacked: x as a line, on it f(x) as arrows and a band, and at their tips y = x + f(x). `y` at the 64 points. */
export function sumPicture(
  y: readonly number[],
  target: readonly number[],
  {point = 44, width = 640, height = 380}: SumPictureOptions = {}
): SVGSVGElement {
  const title = inWords(y, target, point);
  const plane = curvePlane({width, height, title, yLabel: say.branchStackedOnX});
  const {svg, plot, line} = plane;
  append(group(plot, "h"), "path", {
    d: line(target),
    fill: "none",
    stroke: "var(--ink)",
    "stroke-opacity": 0.25,
    "stroke-width": 9
  });
  drawCorrection(plane, y, point);
  append(group(plot, "skip"), "path", {
    d: line(CURVE_X),
    fill: "none",
    stroke: "var(--muted)",
    "stroke-width": 2,
    "stroke-dasharray": "7 4"
  });
  append(group(plot, "y"), "path", {d: line(y), fill: "none", stroke: "var(--residual)", "stroke-width": 3});
  pointMark(plane, "sum", point, y[point] ?? 0);
  const x = plane.x(CURVE_X.length - 1);
  endLabels(plot, [
    {part: "skip", text: say.xTheSkip, x, y: plane.y(3), colour: "var(--muted)"},
    {part: "y", text: "x + {f}(x)", x, y: plane.y(y.at(-1) ?? 0), colour: "var(--residual)"},
    {part: "h", text: say.targetH, x, y: plane.y(target.at(-1) ?? 0), colour: "var(--ink)"}
  ]);
  return svg;
}
