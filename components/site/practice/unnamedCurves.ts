import {extent, line, scaleLinear, scaleLog, type Selection} from "d3";
import {append} from "../../draw/append.js";
import {measured, fixed, tickPower, trimmed} from "../../draw/numbers.js";
import {planeOf, plotFrame} from "../../draw/plotFrame.js";
import type {RandomStream} from "../../run/randomStream.js";
import * as say from "../../words/en/sitePracticeWords.js";

/** Two curves over an axis that they share, without their names. */
export interface CurvePair {
  readonly x: readonly number[];
  /** Heights of A and of B at each place. */
  readonly curves: readonly [readonly number[], readonly number[]];
  readonly xLabel: string;
  readonly yLabel: string;
  readonly isLog?: boolean;
}

export interface UnnamedCurvesOptions {
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** Names of the curves, by their places. */
export const CURVE_NAMES = ["A", "B"] as const;

/** Two things in an order that the stream decides, so that neither is always A. */
export function inAnyOrder<T>(stream: RandomStream, one: T, other: T): readonly [T, T] {
  return stream.integer(2) === 0 ? [one, other] : [other, one];
}

/** A few of the places of an axis, the first and the last among them. */
function someOf(places: readonly number[]): readonly number[] {
  const step = Math.max(1, Math.ceil((places.length - 1) / 4));
  return [...new Set([...places.filter((_place, i) => i % step === 0), places.at(-1) ?? 0])];
}

/** What a curve does, for who cannot see it: its heights at a few places. */
function curveWords(name: string, x: readonly number[], y: readonly number[]): string {
  const told = someOf(x).map((place) => say.valueAt(measured(y[x.indexOf(place)] ?? NaN, 2), trimmed(place, 2)));
  return `${name}: ${told.join(", ")}`;
}

/** Draws both, each with its name at its right end; names that would meet stand apart. */
function drawPair(
  plot: Selection<SVGGElement, undefined, null, undefined>,
  curves: CurvePair["curves"],
  x: (place: number) => number,
  y: (value: number) => number,
  right: number
): void {
  const path = line<number>((_value, i) => x(i), y);
  const [a, b] = curves.map((curve) => y(curve.at(-1) ?? 0)) as [number, number];
  const apart = Math.abs(a - b) < 16 ? 8 : 0;
  const heights = a <= b ? [a - apart, b + apart] : [a + apart, b - apart];
  curves.forEach((curve, i) => {
    append(plot, "path", {
      d: path(curve),
      fill: "none",
      stroke: "var(--ink)",
      "stroke-width": 2,
      "stroke-dasharray": i === 0 ? null : "6 4"
    });
    append(plot, "text", {
      x: right + 8,
      y: heights[i] ?? 0,
      dy: "0.34em",
      fill: "var(--ink)",
      "font-weight": 700,
      "font-size": 14
    }).text(CURVE_NAMES[i] ?? "");
  });
}

/** Two recorded curves in ink that do not say whose they are: A solid, B dashed. */
export function unnamedCurves(
  {x: places, curves, xLabel, yLabel, isLog = false}: CurvePair,
  {width = 480, height = 240}: UnnamedCurvesOptions = {}
): SVGSVGElement {
  const {left, right, top, bottom} = planeOf(width, height);
  const [least = 0, most = 1] = extent(curves.flat());
  const x = scaleLinear([places[0] ?? 0, places.at(-1) ?? 1], [left, right]);
  const y = isLog ? scaleLog([least, most], [bottom, top]).nice() : scaleLinear([0, most], [bottom, top]).nice();
  const title = say.twoCurves(CURVE_NAMES.map((name, i) => curveWords(name, places, curves[i] ?? [])).join("; "));
  const yTicks = isLog ? y.ticks(3).filter((tick) => Number.isInteger(Math.log10(tick))) : y.ticks(4);
  const {svg, plot} = plotFrame({
    width,
    height,
    title,
    x,
    y,
    xLabel,
    yLabel,
    xTicks: someOf(places),
    yTicks,
    xFormat: (value) => trimmed(value, 2),
    yFormat: isLog ? tickPower : (value) => fixed(value, 1)
  });
  drawPair(plot, curves, (i) => x(places[i] ?? 0), y, right);
  return svg;
}
