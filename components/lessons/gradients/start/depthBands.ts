import {area, group, line, max, mean, min, range, scaleLinear, scaleLog, type ScaleContinuousNumeric} from "d3";
import {endLabels, type EndLabel} from "../../../draw/endLabels.js";
import {networkLine} from "../../../draw/networkLine.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {MARGIN, plotFrame, type PlotFrame} from "../../../draw/plotFrame.js";
import type {TwinName} from "../../../run/networkRun.js";
import type {StartProbe} from "../../../run/probes/startProbe.js";
import {significant, tickPower} from "../../../draw/numbers.js";
import {stageAxis, stageLines} from "../../../draw/gradientProfile.js";
import {append} from "../../../draw/append.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as drawn from "../../../words/en/drawWords.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

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
  activationGradNorm: [drawn.gradientNormOfTheLoss, drawn.gradientOutput],
  activationRms: [drawn.rootMeanSquareOfEach, drawn.rootMeanSquareOfOutput]
} as const satisfies Record<StartMetric, readonly [string, string]>;

interface Depth {
  readonly place: number;
  /** Geometric mean over the seeds, and their range. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

interface Series {
  readonly network: TwinName;
  readonly seeds: number;
  readonly depths: readonly Depth[];
}

type Scale = ScaleContinuousNumeric<number, number>;
interface Scales {
  readonly x: Scale;
  readonly y: Scale;
}

/** What each input of the network's depth came to; zeros have no place on the axis. */
function depthsOf(probes: readonly StartProbe[], metric: StartMetric, count: number): Depth[] {
  return range(count).flatMap((i) => {
    const values = probes.map((probe) => probe[metric][i] ?? 0).filter((value) => value > 0 && Number.isFinite(value));
    const [low, high] = [min(values), max(values)];
    if (low === undefined || high === undefined) return [];
    return [{place: i / Math.max(1, count - 1), mean: Math.exp(mean(values, Math.log) ?? NaN), low, high}];
  });
}

function wordsOf({network, depths, seeds}: Series): string {
  const [first = NaN, last = NaN] = [depths[0]?.mean, depths.at(-1)?.mean];
  return say.atInputAndOutput(networkName(network), significant(first, 2), significant(last, 2), seeds);
}

/** Ticks at powers of ten, about six of them. */
function powersWithin([low, high]: readonly [number, number]): number[] {
  const [bottom, top] = [Math.log10(low), Math.log10(high)];
  const step = Math.ceil((top - bottom) / 6);
  return range(Math.ceil(bottom), Math.floor(top) + 1, step).map((exponent) => 10 ** exponent);
}

/** A line and a name where a stage begins. */
function drawStages(plot: PlotFrame["plot"], layers: readonly string[], x: Scale, width: number, bottom: number): void {
  for (const {place, label} of stageLines(layers, width)) {
    append(plot, "line", {x1: x(place), x2: x(place), y1: MARGIN.top, y2: bottom, stroke: "var(--line)"});
    append(plot, "text", {x: x(place) + 3, y: bottom + 15, fill: "currentColor"}).text(label);
  }
}

/** Draws one network's band and line; what stands at its end. */
function drawSeries(plot: PlotFrame["plot"], {network, depths}: Series, {x, y}: Scales): EndLabel[] {
  const {colour} = networkStyle(network);
  const band = area<Depth>(
    ({place}) => x(place),
    ({low}) => y(low),
    ({high}) => y(high)
  );
  const path = line<Depth>(
    ({place}) => x(place),
    (depth) => y(depth.mean)
  );
  append(plot, "path", {d: band(depths), fill: colour, "fill-opacity": 0.18});
  networkLine(plot, network, path(depths));
  const end = depths.at(-1);
  return end ? [{text: networkName(network), x: x(end.place), y: y(end.mean), colour}] : [];
}

/** A measure at the start against depth, log axis, one line a network: the geometric mean over the seeds, their range as a band. */
export function depthBands(
  probes: readonly StartProbe[],
  {metric, layers, domain, width = 640, height = 280}: DepthBandsOptions
): SVGSVGElement {
  const series = [...group(probes, ({network}) => network)].map(([network, found]): Series => ({
    network,
    seeds: found.length,
    depths: depthsOf(found, metric, layers.length)
  }));
  const all = series.flatMap(({depths}) => depths.flatMap(({low, high}) => [low, high]));
  const extent = domain ?? ([(min(all) ?? 0.1) / 1.5, (max(all) ?? 1) * 1.5] as const);
  const x = scaleLinear([0, 1], [MARGIN.left + 8, width - MARGIN.right]);
  const y = scaleLog(extent, [height - MARGIN.bottom, MARGIN.top]).clamp(true);
  const [name, yLabel] = WORDS[metric];
  const {svg, plot} = plotFrame({
    width,
    height,
    title: say.alongDepthAtTheStart(name, series.map(wordsOf).join("; ")),
    x,
    y,
    xLabel: stageAxis(width),
    yLabel,
    xTicks: [],
    yTicks: powersWithin(extent),
    yFormat: tickPower
  });
  drawStages(plot, layers, x, width, height - MARGIN.bottom);
  endLabels(
    plot,
    series.flatMap((one) => drawSeries(plot, one, {x, y}))
  );
  return svg;
}
