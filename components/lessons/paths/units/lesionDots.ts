import {shareText} from "../../../draw/numbers.js";
import {mean, scaleLinear, type ScaleLinear} from "d3";
import {networkStyle} from "../../../draw/networkStyle.js";
import {MARGIN, plotFrame, type PlotFrame} from "../../../draw/plotFrame.js";
import type {TwinName} from "../../../run/networkRun.js";
import {append} from "../../../draw/append.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/paths/pathsFiguresWords.js";

/** Accuracy (0–1) of one network without each of its units in turn, and with all of them. */
export interface LesionSeries {
  readonly network: TwinName;
  readonly whole: number;
  /** In order of depth; undefined where not measured yet. */
  readonly without: readonly (number | undefined)[];
}

export interface LesionDotsOptions {
  /** What is done to the network, in words, and what runs along the axis. */
  readonly lesion?: string;
  readonly along?: string;
  /** The same where there is room for a word alone. */
  readonly short?: string;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** CSS pixels between the axis and the first unit. */
const INSET = 8;
/** A circle and a square, so that the networks differ without their colours. */
const MARKS: Readonly<Record<TwinName, string>> = {
  residual: "M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0",
  plain: "M-5,-5h10v10h-10z"
};

/** What was measured, one clause for each network. */
function seriesWords({network, whole, without}: LesionSeries, lesion: string): string {
  const measured = without.filter((value) => value !== undefined);
  const name = networkName(network);
  return measured.length > 0
    ? say.wholeAndOnAverage(name, shareText(whole), shareText(mean(measured) ?? NaN), lesion)
    : say.nothingMeasuredYet(name, shareText(whole));
}

/** A network's level line, and from it down to each dot what the lesion cost: circles for residual, squares for plain. */
function drawSeries(
  plot: PlotFrame["plot"],
  {network, whole, without}: LesionSeries,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>
): void {
  const {colour, dash} = networkStyle(network);
  const [left = 0] = x.range();
  append(plot, "line", {
    x1: left - INSET,
    x2: x.range()[1] ?? 0,
    y1: y(whole),
    y2: y(whole),
    stroke: colour,
    "stroke-width": 2,
    "stroke-dasharray": dash
  });
  without.forEach((value, i) => {
    if (value === undefined) return;
    append(plot, "line", {x1: x(i), x2: x(i), y1: y(whole), y2: y(value), stroke: colour, "stroke-opacity": 0.4});
    append(plot, "path", {transform: `translate(${x(i)},${y(value)})`, fill: colour, d: MARKS[network]});
  });
}

/** The networks' names beside their level lines, none over another. */
function drawNames(
  plot: PlotFrame["plot"],
  series: readonly LesionSeries[],
  x: number,
  y: ScaleLinear<number, number>
): void {
  const names = series.map(({network, whole}) => ({network, at: y(whole)})).sort((a, b) => a.at - b.at);
  names.forEach(({network, at}, i) => {
    append(plot, "text", {
      x,
      y: at + 15 * i,
      dy: "0.32em",
      fill: networkStyle(network).colour,
      "font-weight": 600
    }).text(networkName(network));
  });
}

/** Accuracy left when one unit is taken out, by the unit's depth; a level line marks the whole network (Veit et al. 2016, figure 3). */
export function lesionDots(
  units: readonly string[],
  series: readonly LesionSeries[],
  {
    width = 640,
    height = 280,
    lesion = say.withoutOneUnit,
    along = say.firstUnitToLast,
    short = say.takenOut
  }: LesionDotsOptions = {}
): SVGSVGElement {
  const x = scaleLinear([0, Math.max(1, units.length - 1)], [MARGIN.left + INSET, width - MARGIN.right]);
  const y = scaleLinear([0, 1], [height - MARGIN.bottom, MARGIN.top]);
  const longest = Math.max(...units.map((unit) => unit.length));
  const named = width / Math.max(1, units.length) > longest * 8 + 8;
  const {svg, plot} = plotFrame({
    width,
    height,
    title: say.accuracyTold(lesion, series.map((one) => seriesWords(one, lesion)).join("; ")),
    x,
    y,
    xLabel: width < 290 ? short : along,
    yLabel: say.classifiedCorrectly,
    xTicks: named ? units.map((_, i) => i) : [],
    xFormat: (i) => units[i] ?? "",
    yTicks: [0, 0.1, 0.25, 0.5, 0.75, 1],
    yFormat: shareText
  });
  for (const one of series) drawSeries(plot, one, x, y);
  drawNames(plot, series, width - MARGIN.right + 10, y);
  return svg;
}
