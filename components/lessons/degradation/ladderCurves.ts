import {area, line, scaleLinear, type ScaleLinear} from "d3";
import {append} from "../../draw/append.js";
import {endLabels, liftedAbove, type EndLabel} from "../../draw/endLabels.js";
import {networkStyle} from "../../draw/networkStyle.js";
import {fixed} from "../../draw/numbers.js";
import {MARGIN, plotFrame, type PlotFrame} from "../../draw/plotFrame.js";
import type {TwinName} from "../../run/networkRun.js";
import {ladderLines, RUNNING, type LadderLine} from "./ladderLines.js";
import type {LadderCurve, LadderDepth} from "./recordedLadder.js";
import * as say from "../../words/en/lessons/degradationWords.js";
import {decimal} from "../../words/decimal.js";
import {networkName} from "../../words/en/networkWords.js";

/** Line widths in CSS pixels: the deeper the network, the heavier its line. */
const WEIGHTS: Readonly<Record<LadderDepth, number>> = {10: 1.2, 18: 2, 34: 3, 66: 4.2};
/** Guessing among ten classes costs ln 10 nats. */
const CHANCE = Math.log(10);

export interface LadderCurvesOptions {
  readonly network: TwinName;
  readonly depths?: readonly LadderDepth[];
  /** Whether the loss on validation images is drawn as rings. */
  readonly validation?: boolean;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

function wordsOf({depth, points, validation}: LadderLine, held: boolean): string {
  const end = fixed(points.at(-1)?.mean ?? NaN, 2);
  return held
    ? say.layersEndAtWithValidation(depth, end, fixed(validation.at(-1)?.mean ?? NaN, 2))
    : say.layersEndAt(depth, end);
}

/** Draws one depth's band and line; what stands at its end. */
function drawLine(plot: PlotFrame["plot"], {depth, points}: LadderLine, {x, y}: Scales, colour: string): EndLabel[] {
  type Point = LadderLine["points"][number];
  const band = area<Point>(
    ({step}) => x(step),
    ({low}) => y(low),
    ({high}) => y(high)
  );
  const path = line<Point>(
    ({step}) => x(step),
    ({mean}) => y(mean)
  );
  append(plot, "path", {d: band(points), fill: colour, "fill-opacity": 0.12});
  append(plot, "path", {d: path(points), fill: "none", stroke: colour, "stroke-width": WEIGHTS[depth]});
  const end = points.at(-1);
  return end ? [{text: say.layersOf(depth), x: x(end.step), y: y(end.mean), colour}] : [];
}

/** Draws the loss on validation images as rings, from where the lines begin. */
function drawRings(plot: PlotFrame["plot"], {validation}: LadderLine, {x, y}: Scales): void {
  for (const {step, mean} of validation.filter((point) => point.step >= RUNNING))
    append(plot, "circle", {
      cx: x(step),
      cy: y(mean),
      r: 4,
      fill: "var(--surface)",
      stroke: "var(--ink)",
      "stroke-width": 1.5
    });
}

/** Training loss (nats) by step for networks of several depths: mean over seeds, their range as a band (He et al. 2015, figure 4). */
export function ladderCurves(
  curves: readonly LadderCurve[],
  {network, depths = [10, 18, 34, 66], validation = false, width = 460, height = 280}: LadderCurvesOptions
): SVGSVGElement {
  const lines = ladderLines(curves, network).filter(({depth}) => depths.includes(depth));
  const steps = Math.max(1, ...lines.flatMap(({points}) => points.map(({step}) => step)));
  const bottom = height - MARGIN.bottom;
  const x = scaleLinear([0, steps], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, 3.6], [bottom, MARGIN.top]).clamp(true);
  const {svg, plot} = plotFrame({
    width,
    height,
    title: say.lossOfNetworksByStep(network, lines.map((one) => wordsOf(one, validation)).join("; ")),
    x,
    y,
    xLabel: say.stepAxis,
    yLabel: (validation ? say.lossAxis : say.trainingLossAxisOf)(networkName(network)),
    xTicks: x.ticks(width < 400 ? 3 : 4),
    yTicks: [0, 0.5, 1, 1.5, 2, CHANCE, 3],
    yFormat: (value) => (value === CHANCE ? say.chance : decimal(value))
  });
  const {colour} = networkStyle(network);
  const labels = lines.flatMap((one) => drawLine(plot, one, {x, y}, colour));
  if (validation) for (const one of lines) drawRings(plot, one, {x, y});
  endLabels(plot, liftedAbove(labels, bottom));
  return svg;
}
