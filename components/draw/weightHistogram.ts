import {bin, deviation, extent, max, mean, scaleLinear} from "d3";
import {append} from "./append.js";
import {networkStyle} from "./networkStyle.js";
import {percent, significant, whole} from "./numbers.js";
import {MARGIN, plotFrame} from "./plotFrame.js";
import type {TwinName} from "../run/networkRun.js";
import * as say from "../words/en/drawWords.js";
import {networkName} from "../words/en/networkWords.js";

/** The weights, or the outputs, of one layer of one network. */
export interface LayerWeights {
  readonly network: TwinName;
  readonly values: ArrayLike<number>;
}

export interface WeightHistogramOptions {
  /** What the values are of, in the figure's name. */
  readonly layer: string;
  /** What they are: outputs are those of a ReLU, of which only what is above zero is drawn. */
  readonly of?: "weights" | "outputs";
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

const BINS = 41;

/**
 * How often each size of weight occurs, as a share of the layer's weights; zero stands in the middle. Of outputs it is how often each
 * size above zero occurs, as a share of all of them; how many are zero is written. What is no number is counted in the name.
 */
export function weightHistogram(
  layers: readonly LayerWeights[],
  {layer, of = "weights", width = 640, height = 220}: WeightHistogramOptions
): SVGSVGElement {
  const series = layers.map(({network, values}) => {
    const all = Array.from(values);
    const finite = all.filter(Number.isFinite);
    const drawn = of === "weights" ? finite : finite.filter((value) => value > 0);
    return {
      network,
      finite,
      drawn,
      // Of no values none is zero.
      zero: finite.length === 0 ? NaN : 1 - drawn.length / finite.length,
      lost: all.length - finite.length
    };
  });
  const [low, high] = extent(series.map(({drawn}) => extent(drawn)).flat() as number[]);
  const end = Math.max(-(low ?? -1), high ?? 1, 1e-9);
  const begin = of === "weights" ? -end : 0;
  const x = scaleLinear([begin, end], [MARGIN.left, width - MARGIN.right]);
  const edges = Array.from({length: BINS - 1}, (_, i) => begin + ((i + 1) * (end - begin)) / BINS);
  const inBins = bin<number, number>().domain([begin, end]).thresholds(edges);
  const shares = series.map(({finite, drawn}) => inBins(drawn).map((one) => one.length / Math.max(1, finite.length)));
  const most = max(shares.flat()) ?? 1;
  const y = scaleLinear([0, most || 1], [height - MARGIN.bottom, MARGIN.top]);
  const words = series.map(({network, finite, zero, lost}) => {
    const spread =
      finite.length < 2
        ? ""
        : say.meanStandardDeviation(significant(mean(finite) ?? NaN, 2), significant(deviation(finite) ?? NaN, 2));
    const none = of === "weights" || Number.isNaN(zero) ? "" : say.andZero(percent(zero));
    return `${networkName(network)}: ${whole(finite.length)} ${say.histogramOf(of)}${none}${spread}${lost > 0 ? say.andNotANumber(whole(lost)) : ""}`;
  });
  const {svg, plot} = plotFrame({
    width,
    height,
    title: say.histogramOfTheOf(say.histogramOf(of), layer, words.join("; ")),
    x,
    y,
    xLabel: of === "weights" ? say.weightAxis : say.outputAxis,
    yLabel: say.shareOfThe(say.histogramOf(of)),
    xTicks: begin < 0 ? [-end, -end / 2, 0, end / 2, end] : [0, end / 2, end],
    xFormat: (value) => significant(value, 2),
    yTicks: y.ticks(4),
    yFormat: (value) => significant(100 * value, 2)
  });
  series.forEach(({network, zero}, s) => {
    const {colour, dash} = networkStyle(network);
    const wide = (x(end) - x(begin)) / BINS;
    const steps = (shares[s] ?? []).map((share) => `V${y(share).toFixed(1)}h${wide.toFixed(2)}`).join("");
    append(plot, "path", {
      d: `M${x(begin)},${y(0)}${steps}V${y(0)}`,
      fill: colour,
      "fill-opacity": 0.15,
      stroke: colour,
      "stroke-width": 1.5,
      "stroke-dasharray": dash
    });
    const lines =
      of === "weights" || Number.isNaN(zero)
        ? [networkName(network)]
        : [networkName(network), say.zeroOf(percent(zero))];
    lines.forEach((line, i) => {
      const top = MARGIN.top + 14 + 18 * (lines.length * s + i);
      const label = {x: width - MARGIN.right + 6, y: top, fill: colour, "font-weight": i === 0 ? 600 : null};
      append(plot, "text", label).text(line);
    });
  });
  return svg;
}
