import {line, scaleLinear} from "d3";
import {append} from "../../../draw/append.js";
import {endLabels} from "../../../draw/endLabels.js";
import {networkLine} from "../../../draw/networkLine.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {fixed} from "../../../draw/numbers.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import type {TwinName} from "../../../run/networkRun.js";
import * as say from "../../../words/en/lessons/residualLearningFiguresWords.js";
import {networkName} from "../../../words/en/networkWords.js";

/** How far from a copy of x each stack's output is at one scale of the weights: ‖y − x‖ / ‖x‖. */
export type ScalePoint = Readonly<Record<TwinName, number>> & {readonly scale: number};

function inWords(point: ScalePoint | undefined): string {
  return point ? say.residualPlain(fixed(point.residual, 2), fixed(point.plain, 2)) : say.nothing;
}

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
    title: say.distancesInWords(fixed(chosen.scale, 2), inWords(chosen), inWords(points[0])),
    x,
    y,
    xLabel: say.allWeightsTimesS,
    yLabel: say.distanceFromACopy,
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
    const {colour} = networkStyle(network);
    const path = line<ScalePoint>(
      ({scale}) => x(scale),
      (point) => y(point[network])
    );
    networkLine(plot, network, path(points));
    append(plot, "circle", {cx: x(chosen.scale), cy: y(chosen[network]), r: 5, fill: colour});
    return {text: networkName(network), x: x(1), y: y(points.at(-1)?.[network] ?? 0), colour};
  });
  endLabels(plot, labels);
  return svg;
}
