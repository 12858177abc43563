import {create} from "d3-selection";
import {scaleLinear} from "d3-scale";

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
  {first = 0, stride = 1, title, width = 220}: {readonly first?: number; readonly stride?: number; readonly title: string; readonly width?: number} // prettier-ignore
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
  const svg = create("svg")
    .attr("width", width)
    .attr("height", height)
    .attr("viewBox", `0 0 ${width} ${height}`)
    .attr("role", "img")
    .attr("aria-label", title);
  svg.append("title").text(title);
  const bar = (width - 2) / BINS;
  counts.forEach((count, i) => {
    if (count === 0) return;
    const tall = Math.max(1, (count / top) * (height - 4));
    svg.append("rect").attr("x", 1 + i * bar).attr("y", height - 1 - tall).attr("width", bar).attr("height", tall).attr("fill", "var(--muted)"); // prettier-ignore
  });
  svg.append("line").attr("x1", 0).attr("x2", width).attr("y1", height - 0.5).attr("y2", height - 0.5).attr("stroke", "var(--line)"); // prettier-ignore
  const {mean} = spread(values, first, stride);
  svg.append("line").attr("x1", x(mean)).attr("x2", x(mean)).attr("y1", 0).attr("y2", height).attr("stroke", "var(--residual)").attr("stroke-width", 2); // prettier-ignore
  return svg.node() as SVGSVGElement;
}
