import {group, max, median, min} from "d3-array";
import {scaleLinear, scaleLog} from "d3-scale";
import {line} from "d3-shape";
import {endLabels, type EndLabel} from "../../../draw/endLabels.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import type {CurveStudyCell} from "./curveConfig.js";
import type {TwinName} from "../../../run/networkRun.js";
import {errorText} from "../identity/errorText.js";
import {append} from "../../../draw/append.js";
import {attributes} from "../../../draw/attributes.js";

/** One network at one number of blocks, at the learning rate whose median over the seeds is the lowest. */
export interface StudyPoint {
  readonly network: TwinName;
  readonly blocks: number;
  readonly lr: number;
  readonly median: number;
  readonly losses: readonly number[];
}

/** Chooses each network's best learning rate at each number of blocks. */
export function bestRates(cells: readonly CurveStudyCell[]): StudyPoint[] {
  return [
    ...group(
      cells,
      ({network}) => network,
      ({blocks}) => blocks
    )
  ].flatMap(([network, byBlocks]) =>
    [...byBlocks].map(([blocks, runs]) => {
      const rates = [...group(runs, ({lr}) => lr)].map(([lr, seeds]) => {
        const losses = seeds.map(({loss}) => loss);
        return {network, blocks, lr, losses, median: median(losses) ?? NaN};
      });
      return rates.reduce((best, next) => (next.median < best.median ? next : best));
    })
  );
}

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
    ([network, list]) => `${network}: ${list.map((p) => `${errorText(p.median)} with ${p.blocks}`).join(", ")}`
  );
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `Median error after training by number of blocks, logarithmic. ${words.join("; ")}.`,
    x,
    y,
    xLabel: "blocks",
    yLabel: "mean squared error at the end",
    // Where narrow, 1 and 2 stand too close for both numbers.
    xTicks: blocks.filter((count, i) => i === 0 || x(count) - x(blocks[i - 1] ?? 0) >= 16),
    yTicks: [0.0001, 0.001, 0.01, 0.1, 1, 10],
    yFormat: errorText
  });
  const labels: EndLabel[] = [];
  for (const [network, list] of networks) {
    const {colour, dash} = networkStyle(network);
    const path = line<StudyPoint>(
      (point) => x(point.blocks),
      (point) => y(point.median)
    );
    append(plot, "path", {d: path(list), fill: "none", stroke: colour, "stroke-width": 2.5, "stroke-dasharray": dash});
    for (const point of list)
      for (const loss of point.losses) {
        const dot = plot.append("path").attr("transform", `translate(${x(point.blocks)},${y(loss)})`);
        attributes(dot, {fill: colour, "fill-opacity": 0.7});
        dot.attr("d", network === "residual" ? "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0" : "M-4,-4h8v8h-8z");
      }
    const end = list.at(-1);
    if (end) labels.push({text: network, x: x(end.blocks), y: y(end.median), colour});
  }
  endLabels(plot, labels);
  return svg;
}
