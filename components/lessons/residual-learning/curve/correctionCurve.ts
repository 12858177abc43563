import {append} from "../../../draw/append.js";
import {endLabels} from "../../../draw/endLabels.js";
import {fixed} from "../../../draw/numbers.js";
import {CURVE_X} from "./curveConfig.js";
import {curvePlane} from "./curvePlane.js";
import {pointMark} from "./pointMark.js";
import type {SumPictureOptions} from "./sumPicture.js";
import * as say from "../../../words/en/lessons/residualLearningCurveWords.js";

/** What is left of values at the 64 points when x is taken away. */
const lessX = (values: readonly number[]): number[] => values.map((value, i) => value - (CURVE_X[i] ?? 0));
const largest = (values: readonly number[]): number => Math.max(...values.map(Math.abs));

/** The correction alone, enlarged: f(x) as the chain has learned it, and h(x) − x, what it should be. `y` and `target` at the 64 points. */
export function correctionCurve(
  y: readonly number[],
  target: readonly number[],
  {point = 44, width = 640, height = 200}: SumPictureOptions = {}
): SVGSVGElement {
  const [f, wanted] = [lessX(y), lessX(target)];
  // Rounded up to a tenth, so that the axis keeps still while little changes.
  const limit = Math.max(0.1, Math.ceil(10 * largest([...f, ...wanted])) / 10);
  const plane = curvePlane({
    width,
    height,
    title: say.branchAloneAtMost(fixed(largest(f), 2), fixed(largest(wanted), 2)),
    yLabel: say.branchAloneEnlarged,
    extent: limit,
    yTicks: [-limit, 0, limit],
    yFormat: (value) => fixed(value, Number.isInteger(limit) ? 0 : 1)
  });
  const draw = (part: string, values: readonly number[], colour: string, strokeWidth: number, opacity: number) =>
    append(append(plane.plot, "g", {"data-part": part}), "path", {
      d: plane.line(values),
      fill: "none",
      stroke: colour,
      "stroke-width": strokeWidth,
      "stroke-opacity": opacity
    });
  draw("h", wanted, "var(--ink)", 9, 0.25);
  draw("f", f, "var(--residual)", 3, 1);
  pointMark(plane, "f", point, f[point] ?? 0);
  const x = plane.x(CURVE_X.length - 1);
  endLabels(plane.plot, [
    {part: "f", text: "{f}(x)", x, y: plane.y(f.at(-1) ?? 0), colour: "var(--residual)"},
    {part: "h", text: "{h}(x) − x", x, y: plane.y(wanted.at(-1) ?? 0), colour: "var(--ink)"}
  ]);
  return plane.svg;
}
