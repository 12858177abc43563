import {groups, scaleLinear, ticks} from "d3";
import {reachedStep, type KeptRun} from "../run/kept/keptRun.js";
import {ACCURACY_BY_STEP} from "./accuracyCurves.js";
import {append} from "./append.js";
import {LOSS_BY_STEP} from "./lossCurves.js";
import {whole} from "./numbers.js";
import {MARGIN, planeOf, plotFrame, type PlotFrame} from "./plotFrame.js";
import {bandPath, COARSE, columnPath, FINE, type Fineness} from "./runs/columnPath.js";
import {drawNotes, notesWords, type DrawnLine} from "./runs/drawNotes.js";
import {placeLabels} from "./runs/placeLabels.js";
import {runLines, type RunLine} from "./runs/runLines.js";
import {runStyle} from "./runs/runStyle.js";
import type {CurveKind, CurvesOptions} from "./stepCurves.js";
import * as say from "../words/en/drawWords.js";
import {networkName} from "../words/en/networkWords.js";

export interface RunsCurvesOptions extends Partial<CurvesOptions> {
  /** The run that is drawn strongly, by its id; without one all are drawn alike. */
  readonly focus?: string | undefined;
  /** A step to be marked. */
  readonly at?: number | undefined;
}

/** What is drawn of many runs. */
export type RunsCurvesKind = "loss" | "accuracy";
const KINDS: Readonly<Record<RunsCurvesKind, CurveKind>> = {loss: LOSS_BY_STEP, accuracy: ACCURACY_BY_STEP};
/** The axis ends here, in nats: a run that diverges runs along its end and does not flatten the others. */
const MOST = 30;
/** Runs that the accessible name tells one by one. */
const TOLD = 6;
/** Where along a line its run's mark stands, unless it is one of many; the end always has one. */
const MARKED = [0.3, 0.65];

type Scales = {readonly x: (step: number) => number; readonly y: (value: number) => number};
interface Look {
  readonly width: number;
  readonly opacity: number;
  readonly fineness: Fineness;
}

/** The running mean of the loss (nats, log scale) or the accuracy (0–1) of all runs that are not hidden, on the same axes. */
export function runsCurves(
  runs: readonly KeptRun[],
  which: RunsCurvesKind,
  {focus, at, steps = extentOf(runs), notes = [], width = 640, height = 260}: RunsCurvesOptions = {}
): SVGSVGElement {
  const kind = KINDS[which];
  const lines = runLines(runs, kind, focus);
  const drawn = lines.filter(({line}) => line.steps.length > 0);
  const [low, high] = rangeOf(drawn);
  const x = scaleLinear([0, Math.max(1, steps)], [MARGIN.left, width - MARGIN.right]);
  const y = kind.scale(low, Math.min(high, MOST)).range([height - MARGIN.bottom, MARGIN.top]);
  y.clamp(true);
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `${titleOf(lines, kind)}${notesWords(notes)}`,
    x,
    y,
    xLabel: say.stepAxis,
    yLabel: say.runningMean(kind.yLabel),
    xTicks: ticks(0, steps, width < 480 ? 3 : 6),
    xFormat: whole,
    yTicks: kind.ticks(y),
    yFormat: kind.format
  });
  const scales: Scales = {x, y};
  const someFocus = drawn.some(({focused}) => focused);
  // What is in focus lies on top.
  for (const line of [...drawn].sort((a, b) => Number(a.focused) - Number(b.focused)))
    drawLine(plot, line, scales, lookOf(line, someFocus, drawn.length));
  if (at !== undefined)
    append(plot, "line", {class: "playhead", x1: x(at), x2: x(at), y1: MARGIN.top - 6, y2: y.range()[0] ?? 0});
  drawLabels(plot, drawn, scales, height, new Set(lines.map(({number}) => number)).size > 1);
  const focused = drawn.filter((one) => one.focused && one.band === undefined).map((one) => drawnLine(one, scales));
  drawNotes(plot, notes, focused, {x, ...planeOf(width, height)});
  return svg;
}

/** A line of a run as it is drawn. */
function drawnLine({network, line: {steps, values}}: RunLine, {x, y}: Scales): DrawnLine {
  return {network, points: Array.from(steps, (step, i) => ({x: x(step), y: y(values[i] ?? NaN)}))};
}

/** The steps that the longest of the runs was to make. */
function extentOf(runs: readonly KeptRun[]): number {
  const shown = runs.filter(({hidden}) => !hidden);
  return Math.max(1, ...shown.map((run) => (run.state === "running" ? run.config.steps : reachedStep(run))));
}

function rangeOf(lines: readonly RunLine[]): readonly [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (const {line, band, batches, focused} of lines)
    for (const {values} of band ? [band.low, band.high] : [focused && batches ? batches : line])
      for (let i = 0; i < values.length; i++) {
        const value = values[i] ?? NaN;
        if (value < low) low = value;
        if (value > high) high = value;
      }
  return [Number.isFinite(low) ? low : NaN, Number.isFinite(high) ? high : NaN];
}

/** The run in focus is strong and the others faint; without one, the more lines there are the thinner they are. */
function lookOf({focused, band}: RunLine, someFocus: boolean, count: number): Look {
  if (focused || (band !== undefined && !someFocus)) return {width: 2.75, opacity: 1, fineness: FINE};
  if (someFocus) return {width: 1.25, opacity: 0.4, fineness: COARSE};
  return count > 8 ? {width: 1.5, opacity: 0.9, fineness: COARSE} : {width: 2.25, opacity: 0.9, fineness: FINE};
}

function drawLine(plot: PlotFrame["plot"], one: RunLine, {x, y}: Scales, {width, opacity, fineness}: Look): void {
  const {colour, dash, mark} = runStyle(one.network, one.number);
  const group = append(plot, "g", {opacity});
  if (one.band) append(group, "path", {d: bandPath(one.band.low, one.band.high, x, y), fill: colour, opacity: 0.2});
  if (one.focused && one.batches)
    append(group, "path", {d: columnPath(one.batches, x, y), fill: "none", stroke: colour, opacity: 0.35});
  append(group, "path", {
    d: columnPath(one.line, x, y, fineness),
    fill: "none",
    stroke: colour,
    "stroke-width": width,
    "stroke-dasharray": dash || null
  });
  const {steps, values} = one.line;
  const last = steps.length - 1;
  const places = [...(fineness === FINE ? MARKED.map((share) => Math.round(share * last)) : []), last];
  const marks = one.lost === undefined ? places : places.slice(0, -1);
  const at = (i: number): string => `translate(${x(steps[i] ?? 0).toFixed(1)},${y(values[i] ?? 0).toFixed(1)})`;
  for (const i of new Set(marks))
    append(group, "path", {d: mark(one.focused ? 64 : 36), transform: at(i), fill: colour, stroke: "var(--surface)"});
  // A line that ends because there is no number ends in a cross.
  if (one.lost !== undefined)
    append(group, "path", {
      class: "lost",
      d: "M-5,-5L5,5M-5,5L5,-5",
      transform: at(last),
      stroke: colour,
      "stroke-width": 2.5
    });
}

/** Names at the ends: the network, and the run's number where there are several; what finds no room is left to the table. */
function drawLabels(
  plot: PlotFrame["plot"],
  lines: readonly RunLine[],
  {x, y}: Scales,
  height: number,
  several: boolean
): void {
  const rank = ({focused, pinned, number}: RunLine): number => (focused ? 1e6 : 0) + (pinned ? 1e5 : 0) + number;
  const wanted = [...lines]
    .sort((a, b) => rank(b) - rank(a))
    .map((one) => {
      const {line, network, number, lost, focused} = one;
      const last = line.steps.length - 1;
      const text = `${several ? `${networkName(network)} ${number}` : networkName(network)}${lost === undefined ? "" : " ✕"}`;
      const end = x(line.steps[last] ?? 0) + 9;
      return {text, x: end, y: y(line.values[last] ?? 0), width: 6.6 * text.length, focused, network, number};
    });
  for (const label of placeLabels(wanted, {top: MARGIN.top, bottom: height - MARGIN.bottom - 6}))
    append(plot, "text", {
      class: "run-label",
      x: label.x,
      y: label.y,
      dy: "0.32em",
      fill: runStyle(label.network, label.number).colour,
      "font-weight": label.focused || !several ? 700 : 500,
      stroke: "var(--surface)",
      "stroke-width": 3,
      "paint-order": "stroke"
    }).text(label.text);
}

function titleOf(lines: readonly RunLine[], kind: CurveKind): string {
  const byRun = groups(lines, ({number, seeds}) => `${number} ${seeds}`).map(([, networks]) => networks);
  const told = byRun.slice(-TOLD).map((networks) => {
    const [first] = networks;
    const words = networks.map((one) => lineWords(one, kind)).join(", ");
    return first === undefined ? "" : `${first.name}${first.seeds > 1 ? say.meanOf(first.seeds) : ""}: ${words}`;
  });
  const more = byRun.length - told.length;
  const all = [...(more > 0 ? [say.earlierRuns(more)] : []), ...told];
  return say.byTrainingStepRunningMean(kind.name, all.join("; ") || say.noRun);
}

function lineWords({network, line, lost}: RunLine, {format}: CurveKind): string {
  if (lost !== undefined) return say.notANumberFromStep(network, lost);
  const last = line.steps.length - 1;
  return last < 0
    ? say.noStepYetNetwork(network)
    : say.inStep(network, format(line.values[last] ?? NaN), line.steps[last] ?? "");
}
