import {extent, range} from "d3-array";
import {format} from "d3-format";
import {scaleLinear, scaleLog} from "d3-scale";
import {endLabels, type EndLabel} from "../../../draw/endLabels.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import type {StartProbe} from "../../../run/startProbe.js";
import {tickPower} from "../../../draw/tickPower.js";
import {attributes} from "../../../draw/attributes.js";

export interface ProductDotsOptions {
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** A number with a true minus sign, three digits. */
const three = (value: number): string => format(".3~g")(value).replaceAll("-", "−");

/** The size of ⟨W, ∂L/∂W⟩ of every layer's weights, log axis, one probe a network; filled dots are positive, open ones negative. */
export function productDots(
  probes: readonly StartProbe[],
  {width = 640, height = 260}: ProductDotsOptions = {}
): SVGSVGElement {
  const sizes = probes.flatMap(({weightProducts}) => weightProducts.map(Math.abs).filter((size) => size > 0));
  const [low = 0.1, high = 1] = extent(sizes);
  const x = scaleLinear([0, 1], [MARGIN.left + 8, width - MARGIN.right]);
  const y = scaleLog([low / 3, high * 3], [height - MARGIN.bottom, MARGIN.top]);
  const words = probes.map(({network, weightProducts}) => {
    const [least = NaN, most = NaN] = extent(weightProducts);
    const [a, b] = [three(least), three(most)];
    return a === b
      ? `${network}: ${a} in each of ${weightProducts.length} layers`
      : `${network}: from ${a} to ${b} in ${weightProducts.length} layers`;
  });
  const [bottom, top] = y.domain().map(Math.log10) as [number, number];
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `Inner product of each layer's weights and their gradient, from input to output. ${words.join("; ")}.`,
    x,
    y,
    xLabel: "input … depth … output",
    yLabel: "size of ⟨W, ∂L/∂W⟩",
    xTicks: [],
    yTicks: range(Math.ceil(bottom), Math.floor(top) + 1, Math.ceil((top - bottom) / 5)).map((power) => 10 ** power),
    yFormat: tickPower
  });
  const labels: EndLabel[] = [];
  for (const {network, weightProducts} of probes) {
    const {colour} = networkStyle(network);
    weightProducts.forEach((value, i) => {
      if (value === 0) return;
      const place = x(i / Math.max(1, weightProducts.length - 1));
      const mark = network === "plain" ? "rect" : "circle";
      const dot = attributes(plot.append(mark), {
        fill: value > 0 ? colour : "var(--surface)",
        stroke: colour,
        "stroke-width": 1.5
      });
      const at = y(Math.abs(value));
      if (mark === "rect") attributes(dot, {x: place - 3, y: at - 3, width: 6, height: 6});
      else attributes(dot, {cx: place, cy: at, r: 3.2});
    });
    const last = weightProducts.at(-1) ?? 0;
    if (last !== 0) labels.push({text: network, x: x(1), y: y(Math.abs(last)), colour});
  }
  endLabels(plot, labels);
  return svg;
}
