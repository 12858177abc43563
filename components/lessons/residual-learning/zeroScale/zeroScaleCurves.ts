import {area, line, scaleLinear} from "d3";
import {append} from "../../../draw/append.js";
import {endLabels, type EndLabel} from "../../../draw/endLabels.js";
import {fixed} from "../../../draw/numbers.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import {lossBand, type BandPoint} from "./lossBand.js";
import type {ZeroScaleRun} from "./recordedZeroScale.js";

/** How the two starts look: the usual one as every residual network, the zero start in another colour, line and name. */
const STYLE = {
  one: {colour: "var(--residual)", dash: "", text: "γ = 1"},
  zero: {colour: "var(--gradient)", dash: "2 3", text: "γ = 0"}
} as const;

const meanText = (point: BandPoint | undefined): string => (point ? fixed(point.mean, 2) : "none");

/** Training loss with the last γ of each unit at one and at zero: mean over seeds, their range as a band. Runs of one learning rate. */
export function zeroScaleCurves(
  runs: readonly ZeroScaleRun[],
  {width = 640, height = 300}: {readonly width?: number; readonly height?: number} = {}
): SVGSVGElement {
  const starts = ([false, true] as const).map((zero) => ({
    style: zero ? STYLE.zero : STYLE.one,
    points: lossBand(runs.filter((run) => run.zero === zero))
  }));
  const steps = Math.max(1, ...starts.map(({points}) => points.length));
  const x = scaleLinear([0, steps], [MARGIN.left, width - MARGIN.right]);
  const top = Math.max(2.5, ...starts.flatMap(({points}) => points.map(({high}) => high)));
  const y = scaleLinear([0, top], [height - MARGIN.bottom, MARGIN.top]);
  const words = starts.map(({style, points}) => {
    const at = (step: number): string => meanText(points[step - 1]);
    return `${style.text}: ${at(1)} at the first step, ${at(40)} at step 40, ${at(steps)} at the last`;
  });
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `Training loss, mean over seeds. ${words.join("; ")}.`,
    x,
    y,
    xLabel: "step",
    yLabel: "training loss, nats",
    xTicks: [0, 40, 80, 120].filter((step) => step <= steps),
    yTicks: [0, 1, 2, 3].filter((value) => value <= top)
  });
  const labels: EndLabel[] = [];
  for (const {style, points} of starts) {
    const band = area<BandPoint>(
      ({step}) => x(step),
      ({low}) => y(low),
      ({high}) => y(high)
    );
    const path = line<BandPoint>(
      ({step}) => x(step),
      (point) => y(point.mean)
    );
    append(plot, "path", {d: band(points), fill: style.colour, "fill-opacity": 0.15});
    append(plot, "path", {
      d: path(points),
      fill: "none",
      stroke: style.colour,
      "stroke-width": 2.5,
      "stroke-dasharray": style.dash
    });
    const end = points.at(-1);
    if (end) labels.push({text: style.text, x: x(end.step), y: y(end.mean), colour: style.colour});
  }
  endLabels(plot, labels);
  return svg;
}
