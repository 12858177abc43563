import {line, scaleLinear, type ScaleLinear} from "d3";
import {append} from "../../../draw/append.js";
import {endLabels, type EndLabel} from "../../../draw/endLabels.js";
import {networkLine} from "../../../draw/networkLine.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {fixed} from "../../../draw/numbers.js";
import {MARGIN, plotFrame, type PlotFrame} from "../../../draw/plotFrame.js";
import type {TwinName} from "../../../run/networkRun.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

/** How alike neighbouring gradients are, by depth. */
export interface CorrelationSeries {
  readonly network: TwinName;
  readonly points: readonly {readonly depth: number; readonly correlation: number}[];
}

export interface CorrelationCurvesOptions {
  /** The depth that is marked. */
  readonly depth?: number;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

function wordsOf({network, points}: CorrelationSeries): string {
  const [first, last] = [points[0], points.at(-1)];
  return say.correlationAtDepths(
    networkName(network),
    fixed(first?.correlation ?? NaN, 2),
    first?.depth ?? 0,
    fixed(last?.correlation ?? NaN, 2),
    last?.depth ?? 0
  );
}

/** Draws one network's line with a dot at each depth; what stands at its end. */
function drawSeries(plot: PlotFrame["plot"], {network, points}: CorrelationSeries, {x, y}: Scales): EndLabel[] {
  const {colour} = networkStyle(network);
  const path = line<CorrelationSeries["points"][number]>(
    ({depth}) => x(depth),
    ({correlation}) => y(correlation)
  );
  networkLine(plot, network, path(points));
  for (const {depth, correlation} of points)
    append(plot, "circle", {cx: x(depth), cy: y(correlation), r: 3, fill: colour});
  const end = points.at(-1);
  return end ? [{text: networkName(network), x: x(end.depth), y: y(end.correlation), colour}] : [];
}

/** The correlation of neighbouring inputs' gradients against depth: 1 is the same direction, 0 unrelated. */
export function correlationCurves(
  series: readonly CorrelationSeries[],
  {depth, width = 640, height = 250}: CorrelationCurvesOptions = {}
): SVGSVGElement {
  const deepest = series[0]?.points.at(-1)?.depth ?? 1;
  const x = scaleLinear([0, deepest], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([-0.15, 1], [height - MARGIN.bottom, MARGIN.top]).clamp(true);
  const {svg, plot} = plotFrame({
    width,
    height,
    title: say.correlationByDepth(series.map(wordsOf).join("; ")),
    x,
    y,
    xLabel: say.layersAxis,
    yLabel: say.correlationAxis,
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
  endLabels(
    plot,
    series.flatMap((line) => drawSeries(plot, line, {x, y}))
  );
  return svg;
}
