import type {StepSeries} from "../../run/kept/seedBand.js";

type Scale = (value: number) => number;

/** Width of a column of pixels in which a line's points cannot be told apart. */
const COLUMN = 2;
/** Points of a column nearer than this are one. */
const NEAR = 0.75;

const place = (x: number, y: number): string => `${Math.round(10 * x) / 10},${Math.round(10 * y) / 10}`;

/**
 * A series as the `d` of a path. Of the points in one column of pixels the least and the greatest are kept, in their order, so
 * that no spike is lost; the ends are kept too. Scales give CSS pixels.
 */
export function columnPath({steps, values}: StepSeries, x: Scale, y: Scale): string {
  const points: string[] = [];
  const count = steps.length;
  const at = (i: number): void => {
    points.push(place(x(steps[i] ?? NaN), y(values[i] ?? NaN)));
  };
  for (let i = 0; i < count;) {
    const column = Math.floor(x(steps[i] ?? NaN) / COLUMN);
    let [low, high] = [i, i];
    const first = i;
    for (; i < count && Math.floor(x(steps[i] ?? NaN) / COLUMN) === column; i++) {
      const value = values[i] ?? NaN;
      if (value < (values[low] ?? NaN)) low = i;
      if (value > (values[high] ?? NaN)) high = i;
    }
    const kept = Math.abs(y(values[low] ?? NaN) - y(values[high] ?? NaN)) < NEAR ? [i - 1] : [low, high];
    const ends = [...(first === 0 ? [0] : []), ...kept, ...(i === count ? [count - 1] : [])];
    for (const one of [...new Set(ends)].sort((a, b) => a - b)) at(one);
  }
  return points.length === 0 ? "" : `M${points.join("L")}`;
}

/** The area between two series of the same steps, as the `d` of a path. */
export function bandPath(low: StepSeries, high: StepSeries, x: Scale, y: Scale): string {
  const backwards = {steps: [...Array.from(low.steps)].reverse(), values: [...Array.from(low.values)].reverse()};
  const there = columnPath(high, x, y);
  return there === "" ? "" : `${there}L${columnPath(backwards, x, y).slice(1)}Z`;
}
