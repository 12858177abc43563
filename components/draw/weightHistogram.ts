import {bin, deviation, extent, max, mean, scaleLinear} from "d3";
import {append} from "./append.js";
import {networkStyle} from "./networkStyle.js";
import {significant, whole} from "./numbers.js";
import {MARGIN, plotFrame} from "./plotFrame.js";
import type {TwinName} from "../run/networkRun.js";

/** The weights of one layer of one network. */
export interface LayerWeights {
  readonly network: TwinName;
  readonly values: ArrayLike<number>;
}

export interface WeightHistogramOptions {
  /** What the weights are of, in the figure's name. */
  readonly layer: string;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

const BINS = 41;

/** How often each size of weight occurs, as a share of the layer's weights; zero stands in the middle. What is no number is counted in the name. */
export function weightHistogram(
  layers: readonly LayerWeights[],
  {layer, width = 640, height = 220}: WeightHistogramOptions
): SVGSVGElement {
  const series = layers.map(({network, values}) => {
    const all = Array.from(values);
    const finite = all.filter(Number.isFinite);
    return {network, finite, lost: all.length - finite.length};
  });
  const [low = -1, high = 1] = extent(series.flatMap(({finite}) => finite));
  const end = Math.max(-low, high, 1e-9);
  const x = scaleLinear([-end, end], [MARGIN.left, width - MARGIN.right]);
  const edges = Array.from({length: BINS - 1}, (_, i) => -end + ((i + 1) * 2 * end) / BINS);
  const inBins = bin<number, number>().domain([-end, end]).thresholds(edges);
  const shares = series.map(({finite}) => inBins(finite).map((one) => one.length / Math.max(1, finite.length)));
  const most = max(shares.flat()) ?? 1;
  const y = scaleLinear([0, most || 1], [height - MARGIN.bottom, MARGIN.top]);
  const words = series.map(({network, finite, lost}) => {
    const spread =
      finite.length < 2
        ? ""
        : `, mean ${significant(mean(finite) ?? NaN, 2)}, standard deviation ${significant(deviation(finite) ?? NaN, 2)}`;
    return `${network}: ${whole(finite.length)} weights${spread}${lost > 0 ? `, ${whole(lost)} not a number` : ""}`;
  });
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `Histogram of the weights of ${layer}. ${words.join("; ")}.`,
    x,
    y,
    xLabel: "weight",
    yLabel: "share of the weights, %",
    xTicks: [-end, -end / 2, 0, end / 2, end],
    xFormat: (value) => significant(value, 2),
    yTicks: y.ticks(4),
    yFormat: (value) => significant(100 * value, 2)
  });
  series.forEach(({network}, s) => {
    const {colour, dash} = networkStyle(network);
    const wide = (x(end) - x(-end)) / BINS;
    const steps = (shares[s] ?? []).map((share) => `V${y(share).toFixed(1)}h${wide.toFixed(2)}`).join("");
    append(plot, "path", {
      d: `M${x(-end)},${y(0)}${steps}V${y(0)}`,
      fill: colour,
      "fill-opacity": 0.15,
      stroke: colour,
      "stroke-width": 1.5,
      "stroke-dasharray": dash
    });
    append(plot, "text", {
      x: width - MARGIN.right + 6,
      y: MARGIN.top + 14 + 18 * s,
      fill: colour,
      "font-weight": 600
    }).text(network);
  });
  return svg;
}
