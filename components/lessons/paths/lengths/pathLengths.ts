import {scaleLinear, scaleLog} from "d3";
import {binomial} from "./binomial.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import {append} from "../../../draw/append.js";
import {attributes} from "../../../draw/attributes.js";
import {significant, whole} from "../../../draw/numbers.js";
import {listed} from "../../../words/listed.js";
import * as say from "../../../words/en/lessons/paths/pathsFiguresWords.js";

export interface PathLengthsOptions {
  readonly log?: boolean;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** How many of the 2ⁿ paths go through k of n units, exactly: ⁿCₖ, one bar a length. */
export function pathLengths(
  n: number,
  {log = false, width = 640, height = 280}: PathLengthsOptions = {}
): SVGSVGElement {
  const counts = Array.from({length: n + 1}, (_, k) => binomial(n, k));
  const most = Math.max(...counts);
  const right = width - 12;
  const x = scaleLinear([-0.5, n + 0.5], [MARGIN.left, right]);
  const range = [height - MARGIN.bottom, MARGIN.top + 40];
  const y = log ? scaleLog([0.5, Math.max(2, most)], range) : scaleLinear([0, most], range);
  const middles = counts.flatMap((count, k) => (count === most ? [k] : []));
  const {svg, plot} = plotFrame({
    width,
    height,
    title: say.numberByLength(n, whole(most), whole(2 ** n), listed(middles.map(String), "any")),
    x,
    y,
    xLabel: say.unitsOnThePathAxis,
    yLabel: log ? say.pathsAxisLogarithmic : say.pathsAxis,
    xTicks: counts.map((_, k) => k).filter((k) => x(1) - x(0) >= 22 || k % 4 === 0),
    yTicks: log ? [1, 10, 100, 1000, 10_000].filter((tick) => tick <= most) : y.ticks(4),
    yFormat: (count) => significant(count, 6),
    gridEnd: right
  });
  const step = x(1) - x(0);
  const floor = height - MARGIN.bottom;
  const fits = step > whole(most).length * 6.6 + 4;
  counts.forEach((count, k) => {
    const top = y(count);
    append(plot, "rect", {
      x: x(k) - step * 0.38,
      y: top,
      width: step * 0.76,
      height: Math.max(1, floor - top),
      fill: "var(--residual)"
    });
    const text = append(plot, "text", {
      fill: "var(--ink)",
      // No line of the plane shines through.
      stroke: "var(--plate)",
      "stroke-width": 4,
      "paint-order": "stroke",
      "font-size": 11
    }).text(whole(count));
    if (fits) attributes(text, {x: x(k), y: top - 5, "text-anchor": "middle"});
    else attributes(text, {transform: `translate(${x(k)},${top - 4}) rotate(-90)`, dy: "0.34em"});
  });
  return svg;
}
