import {format} from "d3-format";
import {scaleLinear} from "d3-scale";
import {create} from "d3-selection";
import {line} from "d3-shape";
import {endLabels, type EndLabel} from "../../../draw/endLabels.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import type {TwinName} from "../../../run/networkRun.js";
import {append} from "../../../draw/append.js";
import {attributes} from "../../../draw/attributes.js";

/** How alike neighbouring gradients are, by depth. */
export interface CorrelationSeries {
  readonly network: TwinName;
  readonly points: readonly {readonly depth: number; readonly correlation: number}[];
}

export interface ShatteredOptions {
  /** The depth that is marked. */
  readonly depth?: number;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** The correlation of neighbouring inputs' gradients against depth: 1 is the same direction, 0 unrelated. */
export function correlationCurves(
  series: readonly CorrelationSeries[],
  {depth, width = 640, height = 250}: ShatteredOptions = {}
): SVGSVGElement {
  const depths = series[0]?.points.map((point) => point.depth) ?? [];
  const deepest = depths.at(-1) ?? 1;
  const x = scaleLinear([0, deepest], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([-0.15, 1], [height - MARGIN.bottom, MARGIN.top]).clamp(true);
  const two = format(".2f");
  const words = series.map(({network, points}) => {
    const [first, last] = [points[0], points.at(-1)];
    return `${network} ${two(first?.correlation ?? NaN)} at depth ${first?.depth ?? 0}, ${two(last?.correlation ?? NaN)} at depth ${last?.depth ?? 0}`;
  });
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `Correlation of the gradients of neighbouring inputs by depth. ${words.join("; ")}.`.replaceAll("−", "-"),
    x,
    y,
    xLabel: "layers",
    yLabel: "correlation of neighbours' gradients",
    xTicks: [0, 10, 20, 30, 40].filter((tick) => tick <= deepest),
    yTicks: [0, 0.25, 0.5, 0.75, 1]
  });
  if (depth !== undefined)
    append(plot, "line", {
      x1: x(depth),
      x2: x(depth),
      y1: MARGIN.top,
      y2: height - MARGIN.bottom,
      stroke: "var(--muted)",
      "stroke-dasharray": "2 3"
    });
  const path = line<CorrelationSeries["points"][number]>(
    (point) => x(point.depth),
    ({correlation}) => y(correlation)
  );
  const labels: EndLabel[] = [];
  for (const {network, points} of series) {
    const {colour, dash} = networkStyle(network);
    append(plot, "path", {
      d: path(points),
      fill: "none",
      stroke: colour,
      "stroke-width": 2.5,
      "stroke-dasharray": dash
    });
    for (const point of points)
      append(plot, "circle", {cx: x(point.depth), cy: y(point.correlation), r: 3, fill: colour});
    const end = points.at(-1);
    if (end) labels.push({text: network, x: x(end.depth), y: y(end.correlation), colour});
  }
  endLabels(plot, labels);
  return svg;
}

/** The slope of the output as the input goes once round the circle, divided by its own root mean square; one row a network. */
export function gradientTraces(
  traces: readonly {readonly network: TwinName; readonly values: readonly number[]}[],
  {depth = 0, width = 640}: ShatteredOptions = {}
): SVGSVGElement {
  const row = 96;
  const height = row * traces.length + 22;
  const title = `Slope of the output along a circle of inputs, ${depth} layers deep, one line for the ${traces.map(({network}) => network).join(", one for the ")} network.`;
  const svg = attributes(create("svg"), {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": title,
    "font-size": 12
  });
  svg.append("title").text(title);
  traces.forEach(({network, values}, k) => {
    const {colour} = networkStyle(network);
    const size = Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length) || 1;
    const x = scaleLinear([0, values.length - 1], [4, width - MARGIN.right]);
    const y = scaleLinear([-3, 3], [(k + 1) * row - 4, k * row + 4]).clamp(true);
    append(svg, "line", {x1: 4, x2: width - MARGIN.right, y1: y(0), y2: y(0), stroke: "var(--line)"});
    const path = line<number>(
      (_, n) => x(n),
      (value) => y(value / size)
    );
    append(svg, "path", {d: path(values), fill: "none", stroke: colour, "stroke-width": 1.5});
    append(svg, "text", {x: width - MARGIN.right + 7, y: y(0), dy: "0.32em", fill: colour, "font-weight": 600}).text(
      network
    );
  });
  append(svg, "text", {x: width - MARGIN.right, y: height - 6, "text-anchor": "end", fill: "var(--muted)"}).text(
    "input, once round the circle →"
  );
  return svg.node() as SVGSVGElement;
}
