import {scaleLinear, scaleLog} from "d3-scale";
import {line} from "d3-shape";
import {endLabels, type EndLabel} from "../../draw/endLabels.js";
import {networkStyle} from "../../draw/networkStyle.js";
import {MARGIN, plotFrame} from "../../draw/plotFrame.js";
import type {TwinName} from "../../run/networkRun.js";
import {errorText, superscript} from "./identity/errorText.js";
import {append} from "../../draw/append.js";

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
  /** Exponents of ten at the axis' ends; smaller values stand at the lower end, zero among them. Left out: a share, 0 to 1, linear. */
  readonly decades?: readonly [low: number, high: number];
  /** Level lines with a name: what a simple answer scores. */
  readonly levels?: readonly {readonly text: string; readonly value: number}[];
  /** The step that the other figures show. */
  readonly at?: number;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** More points than this in one line cannot be told apart. */
const POINTS = 400;

/** Powers of ten for an axis: each, or every third where there are many. */
function powers(low: number, high: number): number[] {
  const every = high - low > 6 ? 3 : 1;
  return Array.from({length: Math.floor((high - low) / every) + 1}, (_, i) => 10 ** (low + every * i));
}

/** An error by step on a logarithmic axis, one line a network, with level lines to compare with. */
export function errorCurves(
  series: readonly ErrorSeries[],
  {name, yLabel, steps, decades, levels = [], at, width = 480, height = 260}: ErrorCurvesOptions
): SVGSVGElement {
  const x = scaleLinear([0, Math.max(1, steps)], [MARGIN.left, width - MARGIN.right]);
  const range = [height - MARGIN.bottom, MARGIN.top];
  const [low, high] = decades ?? [-Infinity, 0];
  const y = (decades ? scaleLog([10 ** low, 10 ** high], range) : scaleLinear([0, 1], range)).clamp(true);
  const place = (value: number): number => y(Math.max(value, 10 ** low));
  const index = (values: readonly number[]): number =>
    Math.min(values.length, (at ?? steps) < steps ? (at ?? 0) : Infinity) - 1;
  const words = series.map(({network, values}) => {
    const value = values[Math.max(0, index(values))];
    return value === undefined ? `${network}: no step yet` : `${network} ${errorText(value)}`;
  });
  const shown = series.some(({values}) => values.length > 0);
  const step = Math.min(steps, Math.max(0, ...series.map(({values}) => index(values) + 1)));
  const compared = levels.map(({text, value}) => `${text} ${errorText(value)}`);
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `${name} by step${decades ? ", logarithmic" : ""}. ${shown ? `At step ${step}: ` : ""}${[...words, ...compared].join("; ")}.`,
    x,
    y,
    xLabel: "step",
    yLabel,
    xTicks: [0, steps / 2, steps],
    yTicks: decades ? powers(low, high) : [0, 0.25, 0.5, 0.75, 1],
    yFormat: (value) => {
      if (!decades) return `${Math.round(100 * value)} %`;
      const exponent = Math.round(Math.log10(value));
      if (exponent >= -2 && exponent <= 2) return String(Number(value.toPrecision(1)));
      return `10${exponent < 0 ? "⁻" : ""}${superscript(String(Math.abs(exponent)))}`;
    }
  });
  for (const {text, value} of levels) {
    append(plot, "line", {
      x1: x(0),
      x2: x(steps),
      y1: place(value),
      y2: place(value),
      stroke: "var(--muted)",
      "stroke-dasharray": "1 4",
      "stroke-width": 2
    });
    append(plot, "text", {x: x(steps), y: place(value) - 5, "text-anchor": "end", fill: "var(--muted)"}).text(text);
  }
  const labels: EndLabel[] = [];
  for (const {network, values} of series) {
    const {colour, dash} = networkStyle(network);
    const every = Math.ceil(values.length / POINTS);
    const points = values.flatMap((value, i): [number, number][] =>
      Number.isFinite(value) && (i % every === 0 || i === values.length - 1) ? [[x(i), place(value)]] : []
    );
    append(plot, "path", {
      d: line()(points),
      fill: "none",
      stroke: colour,
      "stroke-width": 2.5,
      "stroke-dasharray": dash
    });
    const end = points.at(-1);
    if (end) labels.push({text: network, x: end[0], y: end[1], colour});
  }
  if (at !== undefined && at < steps && shown)
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
