import {max, scaleLinear} from "d3";
import {percent} from "../../../draw/numbers.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import {unitName} from "../unitName.js";
import type {ResidualHistogram} from "../../../run/recorded/recordedUnit.js";
import {append} from "../../../draw/append.js";
import * as say from "../../../words/en/lessons/residualUnitFiguresWords.js";

export interface ResidualHistogramOptions {
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** As if a ReLU stood before the sum: what is negative falls on zero. */
  readonly clipped?: boolean;
}

/** How the values of f(x) are spread, as bars; what is below zero is outlined, what is above filled. */
export function residualHistogram(
  {unit, from, to, counts}: ResidualHistogram,
  {width = 640, height = 240, clipped = false}: ResidualHistogramOptions = {}
): SVGSVGElement {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const zero = Math.round((-from / (to - from)) * counts.length);
  const below = counts.slice(0, zero).reduce((sum, count) => sum + count, 0);
  const shares = counts.map(
    (count, i) => (!clipped ? count : i < zero ? 0 : i === zero ? count + below : count) / total
  );
  const negative = percent(below / total);
  const title = clipped
    ? say.valuesWithAReLUBeforeTheSum(unitName(unit), negative)
    : say.valuesOfTheBranch(unitName(unit), negative);
  const x = scaleLinear([from, to], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, 1.2 * Math.max(0.05, max(shares) ?? 0)], [height - MARGIN.bottom, MARGIN.top]).nice();
  const {svg, plot} = plotFrame({
    width,
    height,
    title,
    x,
    y,
    xLabel: "{f}(x)",
    yLabel: say.shareOfValues,
    xTicks: [-3, -2, -1, 0, 1, 2, 3],
    yTicks: y.ticks(3),
    yFormat: (share) => percent(share)
  });
  const bin = (to - from) / counts.length;
  shares.forEach((share, i) => {
    const left = x(from + i * bin);
    append(plot, "rect", {
      x: left + 0.5,
      y: y(share),
      width: Math.max(1, x(from + (i + 1) * bin) - left - 1),
      height: y(0) - y(share),
      fill: i < zero ? "var(--surface)" : "var(--residual)",
      stroke: "var(--residual)"
    });
  });
  append(plot, "path", {d: `M${x(0)},${MARGIN.top}V${y(0)}`, stroke: "var(--ink)", "stroke-dasharray": "3 3"});
  const label = (at: number, anchor: string, text: string): void => {
    append(plot, "text", {
      x: at,
      y: MARGIN.top + 12,
      "text-anchor": anchor,
      fill: "var(--ink)",
      "font-weight": 600
    }).text(text);
  };
  if (clipped) label(x(0) - 6, "end", say.nothing);
  else {
    label(x(0) - 6, "end", `${negative} < 0`);
    label(x(0) + 6, "start", "> 0");
  }
  return svg;
}
