import {extent, format, line, range, scaleLinear, scaleLog} from "d3";
import {DEPTH_WORDS, depthLayers, depthValues, probeAt, type DepthMetric} from "./depthMetric.js";
import {endLabels, type EndLabel} from "./endLabels.js";
import {networkLine} from "./networkLine.js";
import {networkStyle} from "./networkStyle.js";
import {MARGIN, plotFrame} from "./plotFrame.js";
import {unitPlace} from "../network/unitPlace.js";
import type {NetworkRun} from "../run/networkRun.js";
import {significant, tickPower} from "./numbers.js";
import {append} from "./append.js";
import {decimal} from "../words/decimal.js";
import * as say from "../words/en/drawWords.js";
import {networkName} from "../words/en/networkWords.js";

export interface GradientProfileOptions {
  readonly metric: DepthMetric;
  /** The newest probe at or before this step is drawn. */
  readonly step: number;
  /** In motion: the step that the picture comes from, and the share of the way that it has come, 0–1. */
  readonly from?: number;
  readonly moved?: number;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

interface Point {
  /** Place from input (0) to output (1). */
  readonly place: number;
  readonly value: number;
  /** Number of the layer, from the input on. */
  readonly layer: number;
}

/**
 * A measure of every layer against depth, log axis, at one step. The axis covers every probe of the runs, so that pictures of
 * different steps compare; zeros and values that are not finite are left out and counted in the figure's name.
 */
export function gradientProfile(
  runs: readonly NetworkRun[],
  {metric, step, from = step, moved = 1, width = 640, height = 280}: GradientProfileOptions
): SVGSVGElement {
  const positive = (value: number | undefined): value is number =>
    value !== undefined && value > 0 && Number.isFinite(value);
  const all = runs.flatMap(({reports}) =>
    reports.flatMap(({probe}) => (probe ? depthValues(probe, metric).filter(positive) : []))
  );
  const [low = 0.01, high = 1] = extent(all);
  // A ramp over more decades than this runs out of the picture rather than flattening the rest.
  const y = scaleLog([Math.max(low, high / 1e9) / 1.5, high * 1.5], [height - MARGIN.bottom, MARGIN.top]);
  const x = scaleLinear([0, 1], [MARGIN.left + 8, width - MARGIN.right]);
  const series = runs.map((run) => {
    const found = probeAt(run.reports, step);
    const values = found ? depthValues(found.probe, metric) : [];
    const before = moved < 1 ? probeAt(run.reports, from) : undefined;
    const earlier = before && depthValues(before.probe, metric);
    const count = Math.max(1, depthLayers(run, metric).length - 1);
    const points = values.flatMap((value, i): Point[] => {
      const was = earlier?.[i] ?? value;
      // Between two steps a point moves evenly on the logarithmic axis.
      const between = positive(was) && positive(value) ? was ** (1 - moved) * value ** moved : value;
      return positive(value) && between !== undefined ? [{place: i / count, value: between, layer: i}] : [];
    });
    return {network: run.network, step: found?.step, points, left: values.filter((value) => value !== undefined)};
  });
  const isMeasured = runs.some(({reports}) => reports.some(({probe}) => probe?.[metric] !== undefined));
  const words = series.map(({network, step: found, points, left}) => {
    const [first, last] = [points[0], points.at(-1)];
    if (found === undefined) return say.noStepYet(network);
    if (left.length === 0)
      return `${networkName(network)}: ${metric === "branchRatio" && isMeasured ? say.noShortcut : say.notMeasuredInThisRun}`;
    if (first === undefined || last === undefined) return say.allZeroOrNotA(network);
    const lost = left.length - points.length;
    const missing = lost > 0 ? say.zeroOrNotANumber(lost) : "";
    return say.atTheInputAtThe(
      network,
      decimal(format(".2~g")(first.value)),
      decimal(format(".2~g")(last.value)),
      missing
    );
  });
  const at = series.find((entry) => entry.step !== undefined)?.step;
  const ticks = logTicks(...(y.domain() as [number, number]));
  const stages = stageLines(runs[0] === undefined ? [] : depthLayers(runs[0], metric), width);
  const {svg, plot} = plotFrame({
    width,
    height,
    title:
      at === undefined
        ? say.fromInputToOutput(DEPTH_WORDS[metric].title, words.join("; "))
        : say.fromInputToOutputAtStep(DEPTH_WORDS[metric].title, at, words.join("; ")),
    x,
    y,
    xLabel: stageAxis(width),
    yLabel: DEPTH_WORDS[metric].axis,
    xTicks: [],
    yTicks: ticks,
    yFormat: ticks.every(isPower) ? tickPower : tickBetween
  });
  stages.forEach(({place, label}) => {
    append(plot, "line", {
      x1: x(place),
      x2: x(place),
      y1: MARGIN.top,
      y2: height - MARGIN.bottom,
      stroke: "var(--line)"
    });
    append(plot, "text", {x: x(place) + 3, y: height - MARGIN.bottom + 15, fill: "currentColor"}).text(label);
  });
  const path = line<Point>(
    ({place}) => x(place),
    ({value}) => y(Math.max(value, y.domain()[0] ?? value))
  );
  const labels: EndLabel[] = [];
  for (const [s, {network, points}] of series.entries()) {
    const run = runs[s];
    const {colour} = networkStyle(network);
    networkLine(plot, network, path(points), {width: 2});
    for (const point of points)
      append(plot, "circle", {
        cx: x(point.place),
        cy: y(Math.max(point.value, y.domain()[0] ?? 0)),
        r: 3,
        fill: colour,
        "data-station": stationOf(run, metric, point.layer) ?? null
      });
    const end = points.at(-1);
    if (end) labels.push({text: networkName(network), x: x(end.place), y: y(end.value), colour});
  }
  endLabels(plot, labels);
  return svg;
}

/** Where a logarithmic axis has ticks between two powers of ten, the sparsest first. */
const BETWEEN = [
  [1, 2, 5],
  [1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9]
];

const isPower = (value: number): boolean => Number.isInteger(Math.log10(value));

/** A tick that is no power of ten, by as many digits as it has. */
const tickBetween = (value: number): string => significant(value, value.toExponential().startsWith("1.5") ? 2 : 1);

/** Ticks of a logarithmic axis: powers of ten, at most seven; where it takes in fewer than two of them, numbers between them. */
function logTicks(low: number, high: number): readonly number[] {
  const [bottom, top] = [Math.log10(low), Math.log10(high)];
  const powers = range(Math.ceil(bottom), Math.floor(top) + 1, Math.ceil((top - bottom) / 6)).map(
    (power) => 10 ** power
  );
  const between = BETWEEN.map((digits) =>
    range(Math.floor(bottom), Math.ceil(top) + 1)
      .flatMap((power) => digits.map((digit) => Number(`${digit}e${power}`)))
      .filter((value) => value >= low && value <= high)
  );
  return [powers, ...between].find(({length}) => length > 1) ?? powers;
}

/** Number of the stem (0) or unit that a metric's layer is or belongs to; undefined for the classifier. */
function stationOf(run: NetworkRun | undefined, metric: DepthMetric, layer: number): number | undefined {
  if (run === undefined) return undefined;
  const layers = depthLayers(run, metric);
  const place = unitPlace(layers[layer] ?? "");
  if (layers === run.activationLayers || (place === undefined && layer === 0)) return layer;
  const station = run.activationLayers.findIndex((id) => {
    const own = unitPlace(id);
    return own !== undefined && own.stage === place?.stage && own.unit === place.unit;
  });
  return station < 0 ? undefined : station;
}

/** Narrower than this the stages are told by their number alone, in CSS pixels. */
const NARROW = 480;

/** The name of the axis along the depth. */
export function stageAxis(width: number): string {
  return width < NARROW ? say.inputStageOutput : say.inputDepthOutput;
}

/** Where each stage begins, from input (0) to output (1), by the layers' ids in order of depth, in a figure of some width. */
export function stageLines(layers: readonly string[], width: number): {place: number; label: string}[] {
  return layers.flatMap((id, i) => {
    const stage = unitPlace(id)?.stage;
    const before = unitPlace(layers[i - 1] ?? "")?.stage;
    if (stage === undefined || stage === before) return [];
    return [{place: i / Math.max(1, layers.length - 1), label: width < NARROW ? String(stage) : say.stageOf(stage)}];
  });
}
