import {group, max, mean, min, range} from "d3-array";
import {format} from "d3-format";
import {scaleLinear, scaleLog} from "d3-scale";
import {area, line} from "d3-shape";
import {endLabels, type EndLabel} from "../../../draw/endLabels.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import type {StartProbe} from "../../../run/startProbe.js";
import {tickPower} from "../../../draw/tickPower.js";
import {stageAxis, stageLines} from "../../../draw/gradientProfile.js";
import {append} from "../../../draw/append.js";

/** What is drawn along the depth. */
export type StartMetric = "activationGradNorm" | "activationRms";

export interface DepthBandsOptions {
  readonly metric: StartMetric;
  /** Names of the depths, input first. */
  readonly layers: readonly string[];
  /** Extent of the logarithmic axis, so that pictures compare; powers of ten outside the data if absent. */
  readonly domain?: readonly [low: number, high: number];
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

const WORDS = {
  activationGradNorm: ["Gradient norm of the loss by each unit's output", "‖∂L/∂output‖"],
  activationRms: ["Root mean square of each unit's output", "root mean square of output"]
} as const satisfies Record<StartMetric, readonly [string, string]>;

interface Depth {
  readonly place: number;
  /** Geometric mean over the seeds, and their range. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

function depthsOf(probes: readonly StartProbe[], metric: StartMetric, count: number): Depth[] {
  return range(count).flatMap((i) => {
    const values = probes.map((probe) => probe[metric][i] ?? 0).filter((value) => value > 0 && Number.isFinite(value));
    const [low, high] = [min(values), max(values)];
    if (low === undefined || high === undefined) return [];
    return [{place: i / Math.max(1, count - 1), mean: Math.exp(mean(values, Math.log) ?? NaN), low, high}];
  });
}

/** A measure at the start against depth, log axis, one line a network: the geometric mean over the seeds, their range as a band. */
export function depthBands(
  probes: readonly StartProbe[],
  {metric, layers, domain, width = 640, height = 280}: DepthBandsOptions
): SVGSVGElement {
  const series = [...group(probes, ({network}) => network)].map(([network, found]) => ({
    network,
    seeds: found.length,
    depths: depthsOf(found, metric, layers.length)
  }));
  const all = series.flatMap(({depths}) => depths.flatMap(({low, high}) => [low, high]));
  const [low, high] = domain ?? [(min(all) ?? 0.1) / 1.5, (max(all) ?? 1) * 1.5];
  const x = scaleLinear([0, 1], [MARGIN.left + 8, width - MARGIN.right]);
  const y = scaleLog([low, high], [height - MARGIN.bottom, MARGIN.top]).clamp(true);
  const two = format(".2~g");
  const words = series.map(({network, depths, seeds}) => {
    const ends = `${two(depths[0]?.mean ?? NaN)} at the input, ${two(depths.at(-1)?.mean ?? NaN)} at the output`;
    return `${network} ${ends}, mean of ${seeds} ${seeds === 1 ? "seed" : "seeds"}`;
  });
  const [bottom, top] = [Math.log10(low), Math.log10(high)];
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `${WORDS[metric][0]} from input to output at the start. ${words.join("; ")}.`,
    x,
    y,
    xLabel: stageAxis(width),
    yLabel: WORDS[metric][1],
    xTicks: [],
    yTicks: range(Math.ceil(bottom), Math.floor(top) + 1, Math.ceil((top - bottom) / 6)).map((power) => 10 ** power),
    yFormat: tickPower
  });
  for (const {place, label} of stageLines(layers, width)) {
    append(plot, "line", {
      x1: x(place),
      x2: x(place),
      y1: MARGIN.top,
      y2: height - MARGIN.bottom,
      stroke: "var(--line)"
    });
    append(plot, "text", {x: x(place) + 3, y: height - MARGIN.bottom + 15, fill: "currentColor"}).text(label);
  }
  const band = area<Depth>(
    ({place}) => x(place),
    ({low: value}) => y(value),
    ({high: value}) => y(value)
  );
  const path = line<Depth>(
    ({place}) => x(place),
    ({mean: value}) => y(value)
  );
  const labels: EndLabel[] = [];
  for (const {network, depths} of series) {
    const {colour, dash} = networkStyle(network);
    append(plot, "path", {d: band(depths), fill: colour, "fill-opacity": 0.18});
    append(plot, "path", {
      d: path(depths),
      fill: "none",
      stroke: colour,
      "stroke-width": 2.5,
      "stroke-dasharray": dash
    });
    const end = depths.at(-1);
    if (end) labels.push({text: network, x: x(end.place), y: y(end.mean), colour});
  }
  endLabels(plot, labels);
  return svg;
}
