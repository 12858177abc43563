import {scaleLinear} from "d3-scale";
import {line} from "d3-shape";
import {endLabels} from "../../../draw/endLabels.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import type {TwinName} from "../../../run/networkRun.js";
import {append} from "../../../draw/append.js";

/** How far from a copy of x each stack's output is at one scale of the weights: ‖y − x‖ / ‖x‖. */
export type ScalePoint = Readonly<Record<TwinName, number>> & {readonly scale: number};

/** Distance from a copy by the scale of all weights, with the chosen scale marked. */
export function scaleCurves(
  points: readonly ScalePoint[],
  chosen: ScalePoint,
  {width = 480, height = 260}: {readonly width?: number; readonly height?: number} = {}
): SVGSVGElement {
  const x = scaleLinear([0, 1], [MARGIN.left, width - MARGIN.right]);
  const top = Math.max(1.25, ...points.flatMap(({residual, plain}) => [residual, plain]));
  const y = scaleLinear([0, top], [height - MARGIN.bottom, MARGIN.top]);
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `Distance from a copy of x by the scale of all weights. At ${chosen.scale.toFixed(2)}: residual ${chosen.residual.toFixed(2)}, plain ${chosen.plain.toFixed(2)}. At 0: residual ${points[0]?.residual.toFixed(2) ?? "none"}, plain ${points[0]?.plain.toFixed(2) ?? "none"}.`,
    x,
    y,
    xLabel: "all weights times s",
    yLabel: "distance from a copy",
    xTicks: [0, 0.25, 0.5, 0.75, 1],
    yTicks: [0, 0.5, 1, ...(top >= 2 ? [2] : []), ...(top >= 3 ? [3] : [])]
  });
  append(plot, "line", {
    x1: x(chosen.scale),
    x2: x(chosen.scale),
    y1: MARGIN.top,
    y2: height - MARGIN.bottom,
    stroke: "var(--ink)"
  });
  const labels = (["residual", "plain"] as const).map((network) => {
    const {colour, dash} = networkStyle(network);
    const path = line<ScalePoint>(
      ({scale}) => x(scale),
      (point) => y(point[network])
    );
    append(plot, "path", {
      d: path(points),
      fill: "none",
      stroke: colour,
      "stroke-width": 2.5,
      "stroke-dasharray": dash
    });
    append(plot, "circle", {cx: x(chosen.scale), cy: y(chosen[network]), r: 5, fill: colour});
    return {text: network, x: x(1), y: y(points.at(-1)?.[network] ?? 0), colour};
  });
  endLabels(plot, labels);
  return svg;
}
