import {scaleLinear} from "d3-scale";
import {line} from "d3-shape";
import {endLabels} from "../../../draw/endLabels.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {notationText} from "../../../draw/notationText.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import {CURVE_X, type CurveReport} from "./curveConfig.js";
import {errorText} from "../identity/errorText.js";
import {append} from "../../../draw/append.js";

/** Largest value on the axis: a little more than a target may have. */
export const CURVE_EXTENT = 3.4;

/** The target h and what both chains compute of x at one step; without a report the target alone. */
export function chainCurves(
  target: readonly number[],
  report: CurveReport | undefined,
  {width = 480, height = 320}: {readonly width?: number; readonly height?: number} = {}
): SVGSVGElement {
  const x = scaleLinear([-3, 3], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([-CURVE_EXTENT, CURVE_EXTENT], [height - MARGIN.bottom, MARGIN.top]).clamp(true);
  const words =
    report === undefined
      ? "no step yet"
      : `at step ${report.step} the residual chain is off by ${errorText(report.residual.loss)}, the plain one by ${errorText(report.plain.loss)} (mean squared error)`;
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `The target and what both chains compute of x: ${words}.`,
    x,
    y,
    xLabel: "x",
    yLabel: "what comes out",
    xTicks: [-3, -2, -1, 0, 1, 2, 3],
    yTicks: [-3, -2, -1, 0, 1, 2, 3]
  });
  const path = line<number>(
    (_, i) => x(CURVE_X[i] ?? 0),
    (value) => y(value)
  );
  append(plot, "path", {
    "data-part": "h",
    class: "target",
    d: path(target),
    fill: "none",
    stroke: "var(--ink)",
    "stroke-opacity": 0.3,
    "stroke-width": 9,
    "stroke-linecap": "round"
  });
  const ends = [{text: "", x: x(3), y: y(target.at(-1) ?? 0), colour: "var(--ink)"}];
  if (report)
    for (const network of ["plain", "residual"] as const) {
      const {colour, dash} = networkStyle(network);
      const values = report[network].y;
      append(plot, "path", {
        d: path(values),
        fill: "none",
        stroke: colour,
        "stroke-width": 2.5,
        "stroke-dasharray": dash
      });
      ends.push({text: network, x: x(3), y: y(values.at(-1) ?? 0), colour});
    }
  endLabels(plot, ends);
  // The target's name carries its letter in both notations.
  const label = plot.selectAll("text").filter(function () {
    return (this as Element).textContent === "";
  });
  notationText(label.node() as Element, "target {h}(x)");
  return svg;
}
