import {group, mean, range} from "d3-array";
import {format} from "d3-format";
import {scaleLinear} from "d3-scale";
import {area, line} from "d3-shape";
import {endLabels, type EndLabel} from "../../draw/endLabels.js";
import {networkStyle} from "../../draw/networkStyle.js";
import {MARGIN, plotFrame} from "../../draw/plotFrame.js";
import type {LadderCurve, LadderDepth} from "./recordedLadder.js";
import type {TwinName} from "../../run/networkRun.js";
import {append} from "../../draw/append.js";

/** Batches that a running mean goes over. */
export const RUNNING = 10;
/** Line widths in CSS pixels: the deeper the network, the heavier its line. */
const WEIGHTS: Readonly<Record<LadderDepth, number>> = {10: 1.2, 18: 2, 34: 3, 66: 4.2};
const CHANCE = Math.log(10);

/** One depth's way: the mean over seeds of the running mean of the batches, and the lowest and highest seed. */
export interface LadderLine {
  readonly depth: LadderDepth;
  /** One entry a step, from the first step that has a whole mean behind it. */
  readonly points: readonly {
    readonly step: number;
    readonly mean: number;
    readonly low: number;
    readonly high: number;
  }[];
  /** Mean over seeds of the validation loss, at the steps that measured it. */
  readonly validation: readonly {readonly step: number; readonly mean: number}[];
}

/** Sums up the curves of one network, one line a depth. */
export function ladderLines(curves: readonly LadderCurve[], network: TwinName): readonly LadderLine[] {
  const own = curves.filter((curve) => curve.network === network);
  return [...group(own, ({depth}) => depth)].map(([depth, runs]) => {
    const steps = Math.min(...runs.map(({loss}) => loss.length));
    const smooth = runs.map(({loss}) =>
      range(RUNNING, steps + 1).map((end) => mean(loss.slice(end - RUNNING, end)) ?? NaN)
    );
    const points = range(0, steps - RUNNING + 1).map((i) => {
      const values = smooth.map((curve) => curve[i] ?? NaN);
      return {step: i + RUNNING, mean: mean(values) ?? NaN, low: Math.min(...values), high: Math.max(...values)};
    });
    const validation = (runs[0]?.validation ?? []).map(({step}, i) => ({
      step,
      mean: mean(runs, (run) => run.validation[i]?.loss ?? NaN) ?? NaN
    }));
    return {depth, points, validation};
  });
}

export interface LadderCurvesOptions {
  readonly network: TwinName;
  readonly depths?: readonly LadderDepth[];
  /** Whether the loss on validation images is drawn as rings. */
  readonly validation?: boolean;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** Training loss (nats) by step for networks of several depths: mean over seeds, their range as a band (He et al. 2015, figure 4). */
export function ladderCurves(
  curves: readonly LadderCurve[],
  {network, depths = [10, 18, 34, 66], validation = false, width = 460, height = 280}: LadderCurvesOptions
): SVGSVGElement {
  const lines = ladderLines(curves, network).filter(({depth}) => depths.includes(depth));
  const steps = Math.max(1, ...lines.flatMap(({points}) => points.map(({step}) => step)));
  const x = scaleLinear([0, steps], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, 3.6], [height - MARGIN.bottom, MARGIN.top]).clamp(true);
  const two = format(".2f");
  const words = lines.map(({depth, points, validation: held}) => {
    const end = two(points.at(-1)?.mean ?? NaN);
    return `${depth} layers end at ${end}${validation ? `, validation ${two(held.at(-1)?.mean ?? NaN)}` : ""}`;
  });
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `Loss of ${network} networks by step: ${words.join("; ")}.`,
    x,
    y,
    xLabel: "step",
    yLabel: `${network}: ${validation ? "loss" : "training loss"}, nats`,
    xTicks: x.ticks(width < 400 ? 3 : 4),
    yTicks: [0, 0.5, 1, 1.5, 2, CHANCE, 3],
    yFormat: (value) => (value === CHANCE ? "chance" : String(value))
  });
  const {colour} = networkStyle(network);
  type Point = LadderLine["points"][number];
  const band = area<Point>(
    ({step}) => x(step),
    ({low}) => y(low),
    ({high}) => y(high)
  );
  const path = line<Point>(
    ({step}) => x(step),
    (point) => y(point.mean)
  );
  const labels: EndLabel[] = [];
  for (const {depth, points} of lines) {
    append(plot, "path", {d: band(points), fill: colour, "fill-opacity": 0.12});
    append(plot, "path", {d: path(points), fill: "none", stroke: colour, "stroke-width": WEIGHTS[depth]});
    const end = points.at(-1);
    if (end) labels.push({text: `${depth} layers`, x: x(end.step), y: y(end.mean), colour});
  }
  if (validation)
    for (const line of lines)
      for (const {step, mean: loss} of line.validation.filter((point) => point.step >= RUNNING))
        append(plot, "circle", {
          cx: x(step),
          cy: y(loss),
          r: 4,
          fill: "var(--surface)",
          stroke: "var(--ink)",
          "stroke-width": 1.5
        });
  // The lowest names stay above the axis; endLabels moves apart what is then too close.
  const sorted = labels.sort((a, b) => b.y - a.y);
  let below = height - MARGIN.bottom + 12;
  endLabels(
    plot,
    sorted.map((label) => ({...label, y: (below = Math.min(label.y, below - 15))}))
  );
  return svg;
}
