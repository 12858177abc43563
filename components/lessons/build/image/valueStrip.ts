import {create, scaleLinear} from "d3";
import {attributes} from "../../../draw/attributes.js";
import {append} from "../../../draw/append.js";

/** Least, mean and greatest of some numbers. */
export interface Spread {
  readonly minimum: number;
  readonly mean: number;
  readonly maximum: number;
}

/** Every `stride`-th of the values from `first` on: one channel of `[h, w, c]`. */
export function spread(values: Float32Array, first = 0, stride = 1): Spread {
  let [minimum, maximum, sum, count] = [Infinity, -Infinity, 0, 0];
  for (let i = first; i < values.length; i += stride, count++) {
    const value = values[i] ?? 0;
    minimum = Math.min(minimum, value);
    maximum = Math.max(maximum, value);
    sum += value;
  }
  return {minimum, mean: sum / count, maximum};
}

const BINS = 40;

/** How often each value occurs in one channel, from `range[0]` to `range[1]`; a line at the mean. Width in CSS pixels. */
export function valueStrip(
  values: Float32Array,
  range: readonly [number, number],
  {
    first = 0,
    stride = 1,
    title,
    width = 220
  }: {readonly first?: number; readonly stride?: number; readonly title: string; readonly width?: number}
): SVGSVGElement {
  const height = 34;
  const x = scaleLinear(range, [1, width - 1]);
  const counts = new Array<number>(BINS).fill(0);
  for (let i = first; i < values.length; i += stride) {
    const place = Math.floor((((values[i] ?? 0) - range[0]) / (range[1] - range[0])) * BINS);
    const bin = Math.min(BINS - 1, Math.max(0, place));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const top = Math.max(...counts);
  const svg = attributes(create("svg"), {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": title
  });
  svg.append("title").text(title);
  const bar = (width - 2) / BINS;
  counts.forEach((count, i) => {
    if (count === 0) return;
    const tall = Math.max(1, (count / top) * (height - 4));
    append(svg, "rect", {x: 1 + i * bar, y: height - 1 - tall, width: bar, height: tall, fill: "var(--muted)"});
  });
  append(svg, "line", {x1: 0, x2: width, y1: height - 0.5, y2: height - 0.5, stroke: "var(--line)"});
  const {mean} = spread(values, first, stride);
  append(svg, "line", {x1: x(mean), x2: x(mean), y1: 0, y2: height, stroke: "var(--residual)", "stroke-width": 2});
  return svg.node() as SVGSVGElement;
}
