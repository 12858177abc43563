import {line, max, min, scaleLinear, ticks, type ScaleContinuousNumeric} from "d3";
import {endLabels, type EndLabel} from "./endLabels.js";
import {networkStyle} from "./networkStyle.js";
import {MARGIN, planeOf, plotFrame} from "./plotFrame.js";
import {drawNotes, notesWords, type DrawnLine} from "./runs/drawNotes.js";
import type {RunNote} from "../run/kept/runNotes.js";
import type {NetworkRun, Probe, StepReport, TwinName} from "../run/networkRun.js";
import {append} from "./append.js";
import * as say from "../words/en/drawWords.js";
import {networkName} from "../words/en/networkWords.js";

export interface CurvesOptions {
  /** Planned steps: the extent of the step axis. */
  readonly steps: number;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** A step that is marked: the one that other figures show. */
  readonly at?: number | undefined;
  /** What a reader expected, as dotted lines. */
  readonly guesses?: readonly GuessedCurve[] | undefined;
  /** What there is to see, said where it is seen. */
  readonly notes?: readonly RunNote[] | undefined;
}

/** A curve that a reader expected of a network. */
export interface GuessedCurve {
  readonly network: TwinName;
  readonly points: readonly {readonly step: number; readonly value: number}[];
}

/** What of a run is drawn by step, and how its axis looks. */
export interface CurveKind {
  /** First words of the figure's name. */
  readonly name: string;
  readonly yLabel: string;
  readonly training: (report: StepReport) => number;
  readonly validation: (probe: Probe) => number;
  readonly scale: (low: number, high: number) => ScaleContinuousNumeric<number, number>;
  readonly ticks: (scale: ScaleContinuousNumeric<number, number>) => number[];
  readonly format: (value: number) => string;
}

interface Point {
  readonly step: number;
  readonly value: number;
}

/** Weight of the newest batch in the smoothed line. */
const SMOOTHING = 0.15;
/** More points than this in one line cannot be told apart. */
const POINTS = 400;

const isFinite = ({value}: Point): boolean => Number.isFinite(value);

function smooth(points: readonly Point[]): Point[] {
  let mean: number | undefined;
  return points.map(({step, value}) => {
    mean = mean === undefined ? value : mean + SMOOTHING * (value - mean);
    return {step, value: mean};
  });
}

function thin(points: readonly Point[]): readonly Point[] {
  const every = Math.ceil(points.length / POINTS);
  return points.filter((_, i) => i % every === 0 || i === points.length - 1);
}

/** The value that a figure's name tells: the newest of the validation images, before there is one of the batches. */
const told = (held: readonly Point[], batches: readonly Point[]): Point | undefined => held.at(-1) ?? batches.at(-1);

/** A number measured at every step: batches as a thin line, their running mean as a thick one, validation images as dots. */
export function stepCurves(
  runs: readonly NetworkRun[],
  kind: CurveKind,
  {steps, width = 640, height = 260, at, guesses = [], notes = []}: CurvesOptions
): SVGSVGElement {
  const series = runs.map(({network, reports}) => {
    const all = reports.map((report): Point => ({step: report.step, value: kind.training(report)}));
    const held = reports.flatMap(({step, probe}): Point[] =>
      probe === undefined ? [] : [{step, value: kind.validation(probe)}]
    );
    const lost = all.find((point) => !isFinite(point))?.step;
    return {network, batches: all.filter(isFinite), held: held.filter(isFinite), lost};
  });
  const values = series.flatMap(({batches, held}) => [...batches, ...held].map(({value}) => value));
  const x = scaleLinear([0, Math.max(1, steps)], [MARGIN.left, width - MARGIN.right]);
  const y = kind.scale(min(values) ?? NaN, max(values) ?? NaN).range([height - MARGIN.bottom, MARGIN.top]);
  const words = series.map(({network, batches, held, lost}) => {
    const value = told(held, batches);
    if (lost !== undefined) return say.notANumberFromStepOn(network, lost);
    return value === undefined ? say.noStepYet(network) : say.inStep(network, kind.format(value.value), value.step);
  });
  const isHeld = series.some(({held}) => held.length > 0);
  const where = series.length === 0 ? "" : say.measuredOn(isHeld ? say.validationImages : say.eachBatch);
  const {svg, plot} = plotFrame({
    width,
    height,
    title: say.byTrainingStep(kind.name, words.join("; "), where, notesWords(notes)),
    x,
    y,
    xLabel: say.stepAxis,
    yLabel: kind.yLabel,
    xTicks: ticks(0, steps, width < 480 ? 3 : 6),
    yTicks: kind.ticks(y),
    yFormat: kind.format
  });
  const path = line<Point>(
    ({step}) => x(step),
    ({value}) => y(value)
  );
  if (at !== undefined) {
    const place = {x1: x(at), x2: x(at), y1: MARGIN.top - 6, y2: height - MARGIN.bottom};
    append(plot, "line", {class: "playhead", ...place});
  }
  for (const {network, points} of guesses) {
    const [low = -Infinity, high = Infinity] = y.domain();
    const inside = points.map(({step, value}) => ({step, value: Math.max(low, Math.min(high, value))}));
    const {colour} = networkStyle(network);
    append(plot, "path", {class: "guessed", d: path(inside), fill: "none", stroke: colour, "stroke-width": 2});
  }
  const placeOf = ({step, value}: Point) => ({x: x(step), y: y(value)});
  const labels: EndLabel[] = [];
  const lines: DrawnLine[] = [];
  for (const {network, batches, held} of series) {
    const {colour, dash} = networkStyle(network);
    const mean = smooth(batches);
    const draw = (points: readonly Point[], strokeWidth: number, opacity: number): void => {
      append(plot, "path", {
        d: path(thin(points)),
        fill: "none",
        stroke: colour,
        "stroke-width": strokeWidth,
        "stroke-opacity": opacity,
        "stroke-dasharray": strokeWidth > 1 ? dash : null
      });
    };
    draw(batches, 1, 0.35);
    draw(mean, 2.5, 1);
    for (const {step, value} of held)
      append(plot, "circle", {cx: x(step), cy: y(value), r: 3.5, fill: colour, stroke: "var(--surface)"});
    lines.push({network, points: mean.map(placeOf), dots: held.map(placeOf), thin: batches.map(placeOf)});
    const end = mean.at(-1);
    if (end) labels.push({text: networkName(network), x: x(end.step), y: y(end.value), colour});
  }
  endLabels(plot, labels);
  drawNotes(plot, notes, lines, {x, ...planeOf(width, height)});
  return svg;
}
