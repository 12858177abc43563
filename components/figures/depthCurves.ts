import {group, mean, max, min, sort} from "d3-array";
import {format} from "d3-format";
import {scaleLinear} from "d3-scale";
import {area, line} from "d3-shape";
import {endLabels, type EndLabel} from "../marks/endLabels.js";
import {networkStyle} from "../marks/networkStyle.js";
import {MARGIN, plotFrame} from "../marks/plotFrame.js";
import type {GridCell} from "../model/recordedGrid.js";

export interface DepthCurvesOptions {
  /** A reader's guess for the plain network: training loss by depth, in nats. */
  readonly guess?: ReadonlyMap<number, number>;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** Depths on the axis, in layers. */
export const DEPTHS = [10, 18, 34] as const;
/** Guessing among ten classes costs ln 10 nats. */
const CHANCE = Math.log(10);

/** What the runs of one network at one depth came to; runs that diverged are left out and counted. */
interface Summary {
  readonly depth: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly losses: readonly number[];
  readonly lost: number;
}

function summarize(cells: readonly GridCell[]): Summary[] {
  const depths = sort(
    group(cells, ({depth}) => depth),
    ([depth]) => depth
  );
  return depths.map(([depth, runs]) => {
    const losses = runs.map(({trainLoss}) => trainLoss).filter(Number.isFinite);
    const [low = NaN, high = NaN] = [min(losses), max(losses)];
    return {depth, mean: mean(losses) ?? NaN, low, high, losses, lost: runs.length - losses.length};
  });
}

/** Training loss by depth, one line a network: the mean over seeds, their range as a band, each seed as a dot (He et al. 2015, figure 1). */
export function depthCurves(
  cells: readonly GridCell[],
  {guess, width = 640, height = 300}: DepthCurvesOptions = {}
): SVGSVGElement {
  const x = scaleLinear([8, 34], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, 2.6], [height - MARGIN.bottom, MARGIN.top]).clamp(true);
  const series = [...group(cells, ({network}) => network)].map(([network, runs]) => ({
    network,
    points: summarize(runs)
  }));
  const two = format(".2f");
  const words = series.map(({network, points}) => {
    const values = points.map(({depth, mean: value, lost}) => {
      const missing = lost > 0 ? ` (${lost} diverged)` : "";
      return `${Number.isFinite(value) ? two(value) : "none"} at ${depth} layers${missing}`;
    });
    return `${network}: ${values.join(", ")}`;
  });
  const guessed = guess
    ? [`your guess for plain: ${DEPTHS.map((depth) => two(guess.get(depth) ?? NaN)).join(", ")}`]
    : [];
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `Training loss by number of layers. ${[...words, ...guessed].join("; ")}.`,
    x,
    y,
    xLabel: "layers",
    yLabel: "training loss, nats",
    xTicks: DEPTHS,
    yTicks: [0, 0.5, 1, 1.5, 2, CHANCE],
    yFormat: (value) => (value === CHANCE ? "chance" : String(value))
  });
  const labels: EndLabel[] = [];
  for (const {network, points} of series) {
    const {colour, dash} = networkStyle(network);
    const finite = points.filter(({mean: value}) => Number.isFinite(value));
    const band = area<Summary>(
      ({depth}) => x(depth),
      ({low}) => y(low),
      ({high}) => y(high)
    );
    const path = line<Summary>(
      ({depth}) => x(depth),
      ({mean: value}) => y(value)
    );
    plot.append("path").attr("d", band(finite)).attr("fill", colour).attr("fill-opacity", 0.15);
    plot.append("path").attr("d", path(finite)).attr("fill", "none").attr("stroke", colour).attr("stroke-width", 2.5).attr("stroke-dasharray", dash); // prettier-ignore
    for (const {depth, losses} of finite)
      for (const loss of losses)
        plot.append("circle").attr("cx", x(depth)).attr("cy", y(loss)).attr("r", 3).attr("fill", colour).attr("fill-opacity", 0.7); // prettier-ignore
    const end = finite.at(-1);
    if (end) labels.push({text: network, x: x(end.depth), y: y(end.mean), colour});
  }
  if (guess) {
    const points = DEPTHS.map((depth): [number, number] => [x(depth), y(guess.get(depth) ?? 0)]);
    plot.append("path").attr("d", line()(points)).attr("fill", "none").attr("stroke", "var(--ink)").attr("stroke-width", 1.5).attr("stroke-dasharray", "2 4"); // prettier-ignore
    const [endX, endY] = points.at(-1) ?? [0, 0];
    labels.push({text: "your guess", x: endX, y: endY, colour: "var(--ink)"});
  }
  endLabels(plot, labels);
  return svg;
}
