import {line, scaleLinear, scaleLog} from "d3";
import {append} from "../../draw/append.js";
import {endLabels, type EndLabel} from "../../draw/endLabels.js";
import {networkLine} from "../../draw/networkLine.js";
import {networkStyle} from "../../draw/networkStyle.js";
import {errorText, percent, tickPower} from "../../draw/numbers.js";
import {MARGIN, plotFrame, type PlotFrame} from "../../draw/plotFrame.js";
import {endsBelow, labelBelow} from "../../draw/text/endsBelow.js";
import type {TwinName} from "../../run/networkRun.js";
import * as say from "../../words/en/lessons/residualLearningCurveWords.js";
import {networkName} from "../../words/en/networkWords.js";

/** One network's numbers, one a step, measured before its update, from the first step on; perhaps one more after the last. */
export interface ErrorSeries {
  readonly network: TwinName;
  readonly values: readonly number[];
}

export interface ErrorCurvesOptions {
  /** First words of the figure's name. */
  readonly name: string;
  readonly yLabel: string;
  /** Planned steps: the extent of the step axis. */
  readonly steps: number;
  /** Exponents of ten at the axis' ends; smaller values stand at the lower end, zero among them, where a line that stays there ends. Left out: a share, 0 to 1, linear. */
  readonly decades?: readonly [low: number, high: number];
  /** Level lines with a name: what a simple answer scores. */
  readonly levels?: readonly Level[];
  /** The step that the other figures show. */
  readonly at?: number;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

interface Level {
  readonly text: string;
  readonly value: number;
}
/** Where a step and a value stand, in CSS pixels. */
interface Plane {
  readonly plot: PlotFrame["plot"];
  readonly x: (step: number) => number;
  readonly y: (value: number) => number;
  /** The axis' lower end, and the right edge of the picture in CSS pixels. */
  readonly least: number;
  readonly right: number;
}

/** More points than this in one line cannot be told apart. */
const POINTS = 400;

/** Powers of ten for an axis: each, or every third where there are many. */
function powers(low: number, high: number): number[] {
  const every = high - low > 6 ? 3 : 1;
  return Array.from({length: Math.floor((high - low) / every) + 1}, (_, i) => 10 ** (low + every * i));
}

/** The figure's name: what each network had reached at the step that is shown, beside what simple answers score. */
function inWords(
  series: readonly ErrorSeries[],
  {name, steps, decades, levels = [], at = steps}: ErrorCurvesOptions
): string {
  const index = (values: readonly number[]): number => Math.min(values.length, at < steps ? at : Infinity) - 1;
  const reached = series.map(({network, values}) => {
    const value = values[Math.max(0, index(values))];
    return value === undefined ? say.networkNoStepYet(network) : `${networkName(network)} ${errorText(value)}`;
  });
  const compared = levels.map(({text, value}) => `${text} ${errorText(value)}`);
  const step = Math.min(steps, Math.max(0, ...series.map(({values}) => index(values) + 1)));
  const when = hasValues(series) ? say.atStep(step) : "";
  return say.curvesByStep(name, decades ? say.logarithmic : "", when, [...reached, ...compared].join("; "));
}

const hasValues = (series: readonly ErrorSeries[]): boolean => series.some(({values}) => values.length > 0);

function drawLevel({plot, x, y}: Plane, {text, value}: Level, steps: number): void {
  append(plot, "line", {
    x1: x(0),
    x2: x(steps),
    y1: y(value),
    y2: y(value),
    stroke: "var(--muted)",
    "stroke-dasharray": "1 4",
    "stroke-width": 2
  });
  append(plot, "text", {x: x(steps), y: y(value) - 5, "text-anchor": "end", fill: "var(--muted)"}).text(text);
}

/** Draws a network's line, without what is no number; gives its name at its end. */
function drawSeries({plot, x, y, least, right}: Plane, {network, values}: ErrorSeries): readonly EndLabel[] {
  const below = endsBelow(values, least);
  const every = Math.ceil(values.length / POINTS);
  const last = below ?? values.length - 1;
  const points = values
    .slice(0, last + 1)
    .flatMap((value, i): [number, number][] =>
      Number.isFinite(value) && (i % every === 0 || i === last) ? [[x(i), y(value)]] : []
    );
  networkLine(plot, network, line()(points));
  const end = points.at(-1);
  if (end === undefined) return [];
  const label = {text: networkName(network), x: end[0], y: end[1], colour: networkStyle(network).colour};
  if (below === undefined) return [label];
  labelBelow(plot, label, {least, right});
  return [];
}

/** An error by step on a logarithmic axis, one line a network, with level lines to compare with. */
export function errorCurves(series: readonly ErrorSeries[], options: ErrorCurvesOptions): SVGSVGElement {
  const {yLabel, steps, decades, levels = [], at, width = 480, height = 260} = options;
  const x = scaleLinear([0, Math.max(1, steps)], [MARGIN.left, width - MARGIN.right]);
  const range = [height - MARGIN.bottom, MARGIN.top];
  const [low, high] = decades ?? [-Infinity, 0];
  const scale = (decades ? scaleLog([10 ** low, 10 ** high], range) : scaleLinear([0, 1], range)).clamp(true);
  const {svg, plot} = plotFrame({
    width,
    height,
    title: inWords(series, options),
    x,
    y: scale,
    xLabel: say.stepAxis,
    yLabel,
    xTicks: [0, steps / 2, steps],
    yTicks: decades ? powers(low, high) : [0, 0.25, 0.5, 0.75, 1],
    yFormat: decades ? tickPower : (value) => percent(value)
  });
  const plane: Plane = {
    plot,
    x,
    y: (value) => scale(Math.max(value, 10 ** low)),
    least: 10 ** low,
    right: width
  };
  for (const level of levels) drawLevel(plane, level, steps);
  const labels = series.flatMap((one) => drawSeries(plane, one));
  if (at !== undefined && at < steps && hasValues(series))
    append(plot, "line", {
      x1: x(at),
      x2: x(at),
      y1: MARGIN.top,
      y2: height - MARGIN.bottom,
      stroke: "var(--ink)",
      "stroke-width": 1
    });
  endLabels(plot, labels);
  return svg;
}
