import type {StepSeries} from "../../run/kept/seedBand.js";

type Scale = (value: number) => number;

/** How finely a line is drawn, in CSS pixels. */
export interface Fineness {
  /** Width of a column. */
  readonly column: number;
  /** Points of a column nearer than this are one. */
  readonly near: number;
}

/** For a line that is looked at, and for one of many that stand behind it. */
export const FINE: Fineness = {column: 2, near: 0.75};
export const COARSE: Fineness = {column: 5, near: 3};

/** A coordinate in tenths of a pixel, finer than an eye sees; put together from whole numbers, ten times as fast. */
function tenths(value: number): string {
  const all = Math.round(10 * value);
  const rest = all % 10;
  if (rest === 0) return `${all / 10}`;
  return all < 0 ? `${all / 10}` : `${(all - rest) / 10}.${rest}`;
}

/**
 * A series as the `d` of a path. Of the points in one column of pixels the least and the greatest are kept, in their order, so
 * that no spike is lost; the ends are kept too. Scales give CSS pixels; `x` is linear, and both axes run one way.
 */
export function columnPath({steps, values}: StepSeries, x: Scale, y: Scale, {column, near}: Fineness = FINE): string {
  const count = steps.length;
  const origin = x(0);
  const slope = x(1) - origin;
  const placeOf = (i: number): number => origin + slope * (steps[i] ?? NaN);
  let path = "";
  let drawn = -1;
  const draw = (i: number, height: number): void => {
    if (i === drawn) return;
    path += `${drawn < 0 ? "M" : "L"}${tenths(placeOf(i))},${tenths(height)}`;
    drawn = i;
  };
  for (let i = 0; i < count;) {
    const within = Math.floor(placeOf(i) / column);
    const first = i;
    let low = i;
    let high = i;
    let least = values[i] ?? NaN;
    let most = least;
    for (i++; i < count && Math.floor(placeOf(i) / column) === within; i++) {
      const value = values[i] ?? NaN;
      if (value < least) {
        low = i;
        least = value;
      } else if (value > most) {
        high = i;
        most = value;
      }
    }
    const bottom = y(least);
    const top = y(most);
    if (first === 0) draw(0, y(values[0] ?? NaN));
    if (Math.abs(top - bottom) < near) draw(i - 1, y(values[i - 1] ?? NaN));
    else {
      const rises = low < high;
      draw(rises ? low : high, rises ? bottom : top);
      draw(rises ? high : low, rises ? top : bottom);
    }
    if (i === count) draw(count - 1, y(values[count - 1] ?? NaN));
  }
  return path;
}

/** The area between two series of the same steps, as the `d` of a path. */
export function bandPath(low: StepSeries, high: StepSeries, x: Scale, y: Scale, fineness: Fineness = COARSE): string {
  const backwards = {steps: [...Array.from(low.steps)].reverse(), values: [...Array.from(low.values)].reverse()};
  const there = columnPath(high, x, y, fineness);
  return there === "" ? "" : `${there}L${columnPath(backwards, x, y, fineness).slice(1)}Z`;
}
