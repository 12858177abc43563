import {group, line, max, min, scaleLinear, scaleLog} from "d3";
import {append} from "../../../draw/append.js";
import {endLabels, type EndLabel} from "../../../draw/endLabels.js";
import {networkLine} from "../../../draw/networkLine.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {errorText} from "../../../draw/numbers.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import type {TwinName} from "../../../run/networkRun.js";
import {bestRates, type StudyPoint} from "./bestRates.js";
import type {CurveStudyCell} from "./curveConfig.js";
import * as say from "../../../words/en/lessons/residualLearningCurveWords.js";
import {networkName} from "../../../words/en/networkWords.js";

/** A seed's mark, which tells the networks apart without colour. */
const DOTS: Readonly<Record<TwinName, string>> = {
  residual: "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0",
  plain: "M-4,-4h8v8h-8z"
};

/** Final error by number of blocks, each network at its own best learning rate: a line through the medians, a dot a seed. */
export function chainStudy(
  cells: readonly CurveStudyCell[],
  {width = 640, height = 300}: {readonly width?: number; readonly height?: number} = {}
): SVGSVGElement {
  const points = bestRates(cells);
  const blocks = [...new Set(points.map((point) => point.blocks))];
  const x = scaleLinear([0, max(blocks) ?? 1], [MARGIN.left, width - MARGIN.right]);
  const losses = points.flatMap((point) => point.losses);
  const y = scaleLog([Math.min(1e-4, min(losses) ?? 1), 10], [height - MARGIN.bottom, MARGIN.top]);
  const networks = [...group(points, ({network}) => network)];
  const words = networks.map(
    ([network, list]) =>
      `${networkName(network)}: ${list.map((p) => say.errorWithBlocks(errorText(p.median), p.blocks)).join(", ")}`
  );
  const {svg, plot} = plotFrame({
    width,
    height,
    title: say.medianErrorAfterTraining(words.join("; ")),
    x,
    y,
    xLabel: say.blocksAxis,
    yLabel: say.meanSquaredErrorAtTheEnd,
    // Where narrow, 1 and 2 stand too close for both numbers.
    xTicks: blocks.filter((count, i) => i === 0 || x(count) - x(blocks[i - 1] ?? 0) >= 16),
    yTicks: [0.0001, 0.001, 0.01, 0.1, 1, 10],
    yFormat: errorText
  });
  const labels: EndLabel[] = [];
  for (const [network, list] of networks) {
    const {colour} = networkStyle(network);
    const path = line<StudyPoint>(
      (point) => x(point.blocks),
      (point) => y(point.median)
    );
    networkLine(plot, network, path(list));
    for (const point of list)
      for (const loss of point.losses)
        append(plot, "path", {
          transform: `translate(${x(point.blocks)},${y(loss)})`,
          fill: colour,
          "fill-opacity": 0.7,
          d: DOTS[network]
        });
    const end = list.at(-1);
    if (end) labels.push({text: networkName(network), x: x(end.blocks), y: y(end.median), colour});
  }
  endLabels(plot, labels);
  return svg;
}
