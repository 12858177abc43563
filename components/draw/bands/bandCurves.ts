import {area, line, scaleLinear} from "d3";
import {append} from "../append.js";
import {endLabels, liftedAbove, type EndLabel} from "../endLabels.js";
import {fixed, whole} from "../numbers.js";
import {MARGIN, plotFrame, type PlotFrame} from "../plotFrame.js";
import {lossBand, type BandPoint} from "./lossBand.js";
import * as say from "../../words/en/drawWords.js";
import * as more from "../../words/en/draw/drawBandsWords.js";

/** Runs of one kind, and how their line looks. */
export interface BandSeries {
  /** Its name at the line's end. */
  readonly text: string;
  readonly colour: string;
  /** SVG `stroke-dasharray`; empty for a solid line. */
  readonly dash: string;
  readonly runs: readonly {readonly losses: readonly number[]}[];
}

export interface BandCurvesOptions {
  /** What the figure says before its numbers. */
  readonly heading?: string;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Where the loss axis ends at least, in nats: panels beside each other share one. */
  readonly top?: number;
}

/** A step between the first and the last of which words tell the loss. */
const MIDDLE = 40;

const meanText = (point: BandPoint | undefined): string => (point ? fixed(point.mean, 2) : more.noMean);

function drawBand(
  plot: PlotFrame["plot"],
  {colour, dash}: BandSeries,
  points: readonly BandPoint[],
  {x, y}: {readonly x: (step: number) => number; readonly y: (loss: number) => number}
): void {
  const band = area<BandPoint>(
    ({step}) => x(step),
    ({low}) => y(low),
    ({high}) => y(high)
  );
  const path = line<BandPoint>(
    ({step}) => x(step),
    (point) => y(point.mean)
  );
  append(plot, "path", {d: band(points), fill: colour, "fill-opacity": 0.15});
  append(plot, "path", {d: path(points), fill: "none", stroke: colour, "stroke-width": 2.5, "stroke-dasharray": dash});
}

/** Training loss by step of several kinds of runs: mean over seeds of the running mean, their range as a band. */
export function bandCurves(
  series: readonly BandSeries[],
  {heading = more.trainingLossMeanOverSeeds, width = 640, height = 300, top: least = 2.5}: BandCurvesOptions = {}
): SVGSVGElement {
  const bands = series.map((one) => ({one, points: lossBand(one.runs)}));
  const steps = Math.max(1, ...bands.map(({points}) => points.length));
  const x = scaleLinear([0, steps], [MARGIN.left, width - MARGIN.right]);
  const top = Math.max(least, ...bands.flatMap(({points}) => points.map(({high}) => high)));
  const y = scaleLinear([0, top], [height - MARGIN.bottom, MARGIN.top]);
  const words = bands.map(({one: {text}, points}) => {
    const at = (step: number): string => meanText(points[step - 1]);
    return more.lossAtThreeSteps(text, at(1), whole(MIDDLE), at(MIDDLE), at(steps));
  });
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `${heading}. ${words.join("; ")}.`,
    x,
    y,
    xLabel: say.stepAxis,
    yLabel: more.trainingLossNats,
    xTicks: [0, 40, 80, 120].filter((step) => step <= steps),
    yTicks: [0, 1, 2, 3].filter((value) => value <= top)
  });
  const labels: EndLabel[] = [];
  for (const {one, points} of bands) {
    drawBand(plot, one, points, {x, y});
    const end = points.at(-1);
    if (end) labels.push({text: one.text, x: x(end.step), y: y(end.mean), colour: one.colour});
  }
  endLabels(plot, liftedAbove(labels, height - MARGIN.bottom));
  return svg;
}
