import {scaleLinear} from "d3-scale";
import {line} from "d3-shape";
import {notationText} from "../../../draw/notationText.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import {CURVE_X} from "./curveConfig.js";
import {append} from "../../../draw/append.js";

/** The correction alone, enlarged: f(x) as the chain has learned it, and h(x) − x, what it should be. `y` and `target` at the 64 points. */
export function correctionCurve(
  y: readonly number[],
  target: readonly number[],
  {
    point = 44,
    width = 640,
    height = 200
  }: {readonly point?: number; readonly width?: number; readonly height?: number} = {}
): SVGSVGElement {
  const at = (i: number): number => CURVE_X[i] ?? 0;
  const f = y.map((value, i) => value - at(i));
  const wanted = target.map((value, i) => value - at(i));
  // Rounded up to a tenth, so that the axis keeps still while little changes.
  const limit = Math.max(0.1, Math.ceil(10 * Math.max(...[...f, ...wanted].map(Math.abs))) / 10);
  const x = scaleLinear([-3, 3], [MARGIN.left, width - MARGIN.right]);
  const scale = scaleLinear([-limit, limit], [height - MARGIN.bottom, MARGIN.top]);
  const largest = (values: readonly number[]): string => Math.max(...values.map(Math.abs)).toFixed(2);
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `f(x) alone: at most ${largest(f)}; h(x) − x: at most ${largest(wanted)}.`,
    x,
    y: scale,
    xLabel: "x",
    yLabel: "{f}(x) alone, enlarged",
    xTicks: [-3, -2, -1, 0, 1, 2, 3],
    yTicks: [-limit, 0, limit],
    yFormat: (value) => value.toFixed(1).replace("-", "−")
  });
  const path = line<number>(
    (_, i) => x(at(i)),
    (value) => scale(value)
  );
  const draw = (part: string, values: readonly number[], colour: string, strokeWidth: number, opacity: number) =>
    append(plot.append("g").attr("data-part", part), "path", {
      d: path(values),
      fill: "none",
      stroke: colour,
      "stroke-width": strokeWidth,
      "stroke-opacity": opacity
    });
  draw("h", wanted, "var(--ink)", 9, 0.25);
  draw("f", f, "var(--residual)", 3, 1);
  append(plot, "circle", {
    "data-part": "f",
    cx: x(at(point)),
    cy: scale(f[point] ?? 0),
    r: 6,
    fill: "var(--surface)",
    stroke: "var(--residual)",
    "stroke-width": 2.5
  });
  const names = [
    {part: "f", text: "{f}(x)", y: scale(f.at(-1) ?? 0), colour: "var(--residual)"},
    {part: "h", text: "{h}(x) − x", y: scale(wanted.at(-1) ?? 0), colour: "var(--ink)"}
  ].sort((a, b) => a.y - b.y);
  let last = -Infinity;
  for (const {part, text, y: wantedY, colour} of names) {
    last = Math.max(wantedY, last + 16);
    const node = append(plot, "text", {
      "data-part": part,
      x: x(3) + 8,
      y: last,
      dy: "0.32em",
      fill: colour,
      "font-weight": 600
    }).node();
    if (node) notationText(node, text);
  }
  return svg;
}
