import {line, max, scaleLinear, ticks, type Selection} from "d3";
import type {NetworkRun, TwinName} from "../run/networkRun.js";
import {append} from "./append.js";
import {fixed} from "./numbers.js";
import {networkStyle} from "./networkStyle.js";
import {MARGIN, plotFrame} from "./plotFrame.js";
import {changeText} from "./text/changeText.js";
import {lossAt, measuredLoss, smoothedLoss, type LossPoint} from "./smoothedLoss.js";
import {networkName} from "../words/en/networkWords.js";
import * as say from "../words/en/drawWords.js";

export interface LossTrackOptions {
  /** Planned steps: the extent of the step axis. */
  readonly steps: number;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** The training loss of runs, with what lies after a chosen step made faint. */
export interface LossTrack {
  readonly element: SVGSVGElement;
  /** Moves to a step; fractions lie between two. */
  update(step: number): void;
}

/** Its height where none is asked for, CSS pixels. */
export const TRACK_HEIGHT = 176;
/** Cross-entropy, in nats, of giving each of ten classes the same share. */
const GUESSING = Math.log(10);
/** Where the first step stands from its left edge, and the last one from its right, beside a name and its number. CSS pixels. */
export const TRACK_ENDS = {left: MARGIN.left, right: 102} as const;

type LossGroup = Selection<SVGGElement, undefined, null, undefined>;

/** Draws the loss of runs: thin what was measured, thick its running mean, dotted what guessing costs. */
export function lossTrack(
  runs: readonly NetworkRun[],
  {steps, width = 640, height = TRACK_HEIGHT}: LossTrackOptions
): LossTrack {
  const measured = runs.map(({network, reports}) => ({
    network,
    points: measuredLoss(reports)
  }));
  const most = Math.max(3, Math.min(6, max(measured.flatMap(({points}) => points.map(({value}) => value))) ?? 3));
  const end = width - TRACK_ENDS.right;
  const x = scaleLinear([1, Math.max(2, steps)], [MARGIN.left, end]);
  const y = scaleLinear([0, most], [height - MARGIN.bottom, MARGIN.top]).clamp(true);
  const {svg, plot} = plotFrame({
    width,
    height,
    title: say.trainingLossByStep,
    x,
    y,
    xLabel: say.stepAxis,
    yLabel: width < 480 ? say.lossMeanOfNineSteps : say.trainingLossMeanOfNine,
    xTicks: [1, ...ticks(1, steps, width < 480 ? 3 : 6).filter((tick) => tick > 1)],
    yTicks: ticks(0, most, 3),
    gridEnd: end
  });
  const path = line<LossPoint>(
    ({step}) => x(step),
    ({value}) => y(value)
  );
  append(plot, "path", {class: "guessing", d: `M${MARGIN.left},${y(GUESSING)}H${end}`});
  append(plot, "text", {class: "guessing-word", x: end, y: y(GUESSING) - 5, "text-anchor": "end"}).text(say.guessing);
  // What was reached: an inner picture, as wide as the way to the step.
  const reached = append(plot, "svg", {height, width: 0, overflow: "hidden"});
  const drawn = measured.map(({network, points}) => {
    const means = smoothedLoss(points);
    const {colour, dash} = networkStyle(network);
    const lineOf = (parent: LossGroup, list: readonly LossPoint[], strokeWidth: number, opacity: number, dashes = "") =>
      append(parent, "path", {
        d: path(list),
        fill: "none",
        stroke: colour,
        "stroke-width": strokeWidth,
        "stroke-dasharray": dashes || null,
        opacity
      });
    lineOf(plot, means, 1.4, 0.3, dash);
    const now = append(reached, "g");
    lineOf(now, points, 1, 0.4);
    lineOf(now, means, 2.4, 1, dash);
    const dot = append(plot, "circle", {r: 4, fill: colour, stroke: "var(--surface)"});
    const label = append(plot, "text", {x: end + 8, fill: colour, "font-weight": 600, dy: "0.32em"});
    return {network, means, dot, label};
  });
  const head = append(plot, "line", {class: "playhead", y1: MARGIN.top - 6, y2: height - MARGIN.bottom});
  return {element: svg, update: (step) => move(step)};

  function move(step: number): void {
    reached.attr("width", x(step));
    head.attr("x1", x(step)).attr("x2", x(step));
    const words: string[] = [];
    const places = new Map<TwinName, number>();
    for (const {network, means, dot, label} of drawn) {
      // A network that is behind stands at its own last step.
      const own = Math.min(step, means.at(-1)?.step ?? step);
      const value = lossAt(means, own);
      dot.attr("visibility", value === undefined ? "hidden" : null);
      if (value === undefined) {
        changeText(label.node(), "");
        continue;
      }
      dot.attr("cx", x(own)).attr("cy", y(value));
      const text = `${networkName(network)} ${fixed(value, 2)}`;
      changeText(label.node(), text);
      places.set(network, y(value));
      words.push(step - own < 1 ? text : say.inStepTextMath(text, Math.round(own)));
    }
    // Two names that would meet are moved apart.
    const [a, b] = drawn.map(({network}) => places.get(network));
    const middle = ((a ?? 0) + (b ?? 0)) / 2;
    const near = a !== undefined && b !== undefined && Math.abs(a - b) < 16;
    drawn.forEach(({network, label}, i) => {
      const own = places.get(network) ?? 0;
      const other = (i === 0 ? b : a) ?? own;
      label.attr("y", near ? middle + (own < other || (own === other && i === 0) ? -8 : 8) : own);
    });
    const named = words.length > 0 ? words.join("; ") : say.noStepYet2;
    svg.setAttribute("aria-label", say.lossInTrainingMeanOf(Math.round(step), steps, named));
  }
}
