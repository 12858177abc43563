import {format} from "d3-format";
import {scaleLinear} from "d3-scale";
import {networkStyle} from "../../../draw/networkStyle.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import type {TwinName} from "../../../run/networkRun.js";
import {append} from "../../../draw/append.js";

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
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** Accuracy left when one unit is taken out, by the unit's depth; a level line marks the whole network (Veit et al. 2016, figure 3). */
export function lesionDots(
  units: readonly string[],
  series: readonly LesionSeries[],
  {
    width = 640,
    height = 280,
    lesion = "without one unit",
    along = "first unit … taken out … last unit"
  }: LesionDotsOptions = {}
): SVGSVGElement {
  const x = scaleLinear([0, Math.max(1, units.length - 1)], [MARGIN.left + 8, width - MARGIN.right]);
  const y = scaleLinear([0, 1], [height - MARGIN.bottom, MARGIN.top]);
  // All but a few right is not all right.
  const percent = (share: number): string => format(share > 0.995 && share < 1 ? ".1%" : ".0%")(share);
  const longest = Math.max(...units.map((unit) => unit.length));
  const named = width / Math.max(1, units.length) > longest * 8 + 8;
  const words = series.map(({network, whole, without}) => {
    const measured = without.filter((value) => value !== undefined);
    const mean = measured.reduce((a, b) => a + b, 0) / measured.length;
    const left = measured.length > 0 ? `${percent(mean)} on average ${lesion}` : "nothing measured yet";
    return `${network}: ${percent(whole)} whole, ${left}`;
  });
  // A narrow axis has room for its middle word alone.
  const name = width < 290 ? (along.split(" … ")[1] ?? along) : along;
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `Accuracy ${lesion}. ${words.join("; ")}.`,
    x,
    y,
    xLabel: name,
    yLabel: "classified correctly",
    xTicks: named ? units.map((_, i) => i) : [],
    xFormat: (i) => units[i] ?? "",
    yTicks: [0, 0.1, 0.25, 0.5, 0.75, 1],
    yFormat: percent
  });
  for (const {network, whole, without} of series) {
    const {colour, dash} = networkStyle(network);
    append(plot, "line", {
      x1: MARGIN.left,
      x2: width - MARGIN.right,
      y1: y(whole),
      y2: y(whole),
      stroke: colour,
      "stroke-width": 2,
      "stroke-dasharray": dash
    });
    without.forEach((value, i) => {
      if (value === undefined) return;
      append(plot, "line", {x1: x(i), x2: x(i), y1: y(whole), y2: y(value), stroke: colour, "stroke-opacity": 0.4});
      const dot = append(plot, "path", {transform: `translate(${x(i)},${y(value)})`, fill: colour});
      dot.attr("d", network === "residual" ? "M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0" : "M-5,-5h10v10h-10z");
    });
  }
  const labels = series.map(({network, whole}) => ({network, at: y(whole)})).sort((a, b) => a.at - b.at);
  labels.forEach(({network, at}, i) => {
    append(plot, "text", {
      x: width - MARGIN.right + 10,
      y: at + 15 * i,
      dy: "0.32em",
      fill: networkStyle(network).colour,
      "font-weight": 600
    }).text(network);
  });
  return svg;
}
