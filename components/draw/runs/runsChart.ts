import {groups, scaleLinear, ticks} from "d3";
import {reachedStep, type KeptRun} from "../../run/kept/keptRun.js";
import {ACCURACY_BY_STEP} from "../accuracyCurves.js";
import {append} from "../append.js";
import {LOSS_BY_STEP} from "../lossCurves.js";
import {whole} from "../numbers.js";
import {MARGIN, planeOf, plotFrame, type PlotFrame} from "../plotFrame.js";
import {drawRunLine, lineLook, type LineScales} from "./drawRunLine.js";
import {drawNotes, notesWords, type DrawnLine} from "./drawNotes.js";
import {keptValues, type KeptValues} from "./keptValues.js";
import {placeLabels} from "./placeLabels.js";
import {runLines, type RunLine} from "./runLines.js";
import {runStyle} from "./runStyle.js";
import type {StepSeries} from "../../run/kept/seedBand.js";
import type {CurveKind, CurvesOptions} from "../stepCurves.js";
import * as say from "../../words/en/drawWords.js";
import {networkName} from "../../words/en/networkWords.js";

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

/** A plane with its axes, and what is drawn in it: the lines, and over them what is drawn anew each time. */
interface Plane extends LineScales {
  readonly svg: SVGSVGElement;
  readonly lines: SVGGElement;
  readonly over: PlotFrame["plot"];
}

/** A chart of kept runs that is drawn again and again: what has not changed since is neither computed nor drawn anew. */
export interface RunsChart {
  /**
   * The running mean of the loss (nats, log scale) or the accuracy (0–1) of all runs that are not hidden, on the same axes. The
   * element is the one of the last drawing while its axes are the same.
   */
  draw(runs: readonly KeptRun[], which: RunsCurvesKind, options?: RunsCurvesOptions): SVGSVGElement;
}

/** Makes a chart, empty. */
export function runsChart(): RunsChart {
  const kept = keptValues();
  return {
    draw(runs, which, {focus, at, steps = extentOf(runs), notes = [], width = 640, height = 260} = {}) {
      const kind = KINDS[which];
      const lines = runLines(runs, kind, focus, kept);
      const drawn = lines.filter(({line}) => line.steps.length > 0);
      const [low, high] = rangeOf(drawn, kept);
      const [bottom = NaN, top = NaN] = kind.scale(low, Math.min(high, MOST)).domain();
      const parts = [which, steps, bottom, top, width, height] as const;
      const plane = kept.of("plane", parts, () => emptyPlane(...parts));
      const {x} = plane;
      nameSvg(plane.svg, `${titleOf(lines, kind)}${notesWords(notes)}`);
      drawLines(plane, drawn, kept);
      plane.over.node()?.replaceChildren();
      if (at !== undefined)
        append(plane.over, "line", {
          class: "playhead",
          x1: x(at),
          x2: x(at),
          y1: MARGIN.top - 6,
          y2: height - MARGIN.bottom
        });
      drawLabels(plane, drawn, height, new Set(lines.map(({number}) => number)).size > 1);
      const focused = drawn.filter((one) => one.focused && one.band === undefined).map((one) => drawnLine(one, plane));
      drawNotes(plane.over, notes, focused, {x, ...planeOf(width, height)});
      kept.sweep();
      return plane.svg;
    }
  };
}

function emptyPlane(
  which: RunsCurvesKind,
  steps: number,
  low: number,
  high: number,
  width: number,
  height: number
): Plane {
  const kind = KINDS[which];
  const x = scaleLinear([0, Math.max(1, steps)], [MARGIN.left, width - MARGIN.right]);
  const y = kind.scale(low, high).range([height - MARGIN.bottom, MARGIN.top]);
  y.clamp(true);
  const {svg, plot} = plotFrame({
    width,
    height,
    title: "",
    x,
    y,
    xLabel: say.stepAxis,
    yLabel: say.runningMean(kind.yLabel),
    xTicks: ticks(0, steps, width < 480 ? 3 : 6),
    xFormat: whole,
    yTicks: kind.ticks(y),
    yFormat: kind.format
  });
  const lines = append(plot, "g").node();
  if (lines === null) throw new RangeError("a plane has no place for lines");
  return {svg, x, y, lines, over: append(plot, "g")};
}

/** What a chart says in words, written only where it has changed. */
function nameSvg(svg: SVGSVGElement, words: string): void {
  if (svg.getAttribute("aria-label") === words) return;
  svg.setAttribute("aria-label", words);
  svg.querySelector("title")?.replaceChildren(words);
}

/** Puts the lines into a plane, what is in focus on top; those that are there and have not changed stay. */
function drawLines(plane: Plane, lines: readonly RunLine[], kept: KeptValues): void {
  const someFocus = lines.some(({focused}) => focused);
  const ordered = [...lines].sort((a, b) => Number(a.focused) - Number(b.focused));
  const groups = ordered.map((one) => {
    const look = lineLook(one, someFocus, lines.length);
    const {key, network, number, line, batches, band, lost, focused} = one;
    const parts = [plane, network, number, line, batches, band, lost, focused, look.width, look.opacity, look.fineness];
    return kept.of(`drawn ${key}`, parts, () => drawRunLine(one, plane, look));
  });
  const wanted = new Set<Element>(groups);
  for (const old of [...plane.lines.children]) if (!wanted.has(old)) old.remove();
  groups.forEach((group, i) => {
    const there = plane.lines.children.item(i);
    if (there !== group) plane.lines.insertBefore(group, there);
  });
}

/** A line of a run as it is drawn. */
function drawnLine({network, line, batches}: RunLine, {x, y}: LineScales): DrawnLine {
  const placed = ({steps, values}: StepSeries): DrawnLine["points"] =>
    Array.from(steps, (step, i) => ({x: x(step), y: y(values[i] ?? NaN)}));
  return {network, points: placed(line), ...(batches ? {thin: placed(batches)} : {})};
}

/** The steps that the longest of the runs was to make. */
function extentOf(runs: readonly KeptRun[]): number {
  const shown = runs.filter(({hidden}) => !hidden);
  return Math.max(1, ...shown.map((run) => (run.state === "running" ? run.config.steps : reachedStep(run))));
}

/** Least and greatest of what is drawn; not a number where nothing is. */
function rangeOf(lines: readonly RunLine[], kept: KeptValues): readonly [low: number, high: number] {
  const ranges = lines.map(({key, line, band, batches, focused}) => {
    const drawn = band ? [band.low, band.high] : [focused && batches ? batches : line];
    return kept.of(`range ${key}`, drawn, () => extentOfSeries(drawn));
  });
  const [low, high] = [Math.min(...ranges.map(([least]) => least)), Math.max(...ranges.map(([, most]) => most))];
  return [Number.isFinite(low) ? low : NaN, Number.isFinite(high) ? high : NaN];
}

function extentOfSeries(series: readonly StepSeries[]): readonly [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (const {values} of series)
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? NaN;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  return [low, high];
}

/** Names at the ends: the network, and the run's number where there are several; what finds no room is left to the table. */
function drawLabels({x, y, over}: Plane, lines: readonly RunLine[], height: number, several: boolean): void {
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
    append(over, "text", {
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
