import {scaleLinear} from "d3";
import {append} from "../../draw/append.js";
import {endLabels, type EndLabel} from "../../draw/endLabels.js";
import {percent} from "../../draw/numbers.js";
import {MARGIN, plotFrame, type PlotFrame} from "../../draw/plotFrame.js";
import type {UnitSize} from "./unitSize.js";
import * as say from "../../words/en/lessons/residualLearningFiguresWords.js";

/** Where a unit, by its place in the network, and a ratio stand, in CSS pixels. */
interface Plane {
  readonly plot: PlotFrame["plot"];
  readonly x: (unit: number) => number;
  readonly y: (ratio: number) => number;
  readonly width: number;
  readonly height: number;
}

/** How far a mark reaches from its middle; CSS pixels. */
const MARK = 5;

const stagesOf = (units: readonly UnitSize[]): readonly number[] => [...new Set(units.map(({stage}) => stage))];

function inWords(units: readonly UnitSize[]): string {
  const words = stagesOf(units).map((stage) => {
    const means = units.filter((unit) => unit.stage === stage).map(({mean}) => percent(mean));
    return say.stageMeans(stage, means.join(", "));
  });
  return say.sizeOfEachUnit(words.join("; "));
}

/** A stage's name, a line that parts it from the one before, and a line through its units. */
function drawStage({plot, x, y, width, height}: Plane, stage: number, units: readonly UnitSize[]): void {
  const indices = units.flatMap((unit, i) => (unit.stage === stage ? [i] : []));
  const [first = 0, last = 0] = [indices[0], indices.at(-1)];
  if (first > 0)
    append(plot, "line", {
      x1: x(first - 0.5),
      x2: x(first - 0.5),
      y1: MARGIN.top + 4,
      y2: height - MARGIN.bottom,
      stroke: "var(--line)",
      "stroke-dasharray": "4 3"
    });
  append(plot, "text", {
    x: x((first + last) / 2),
    y: MARGIN.top + 12,
    "text-anchor": "middle",
    fill: "var(--muted)"
  }).text(width < 520 ? String(stage) : say.stageNumber(stage));
  const means = indices.map((i): [number, number] => [x(i), y(units[i]?.mean ?? 0)]);
  append(plot, "path", {
    d: `M${means.join("L")}`,
    fill: "none",
    stroke: "var(--residual)",
    "stroke-width": 1.5,
    "stroke-opacity": 0.6
  });
}

/** 1/√k through the units of a stage: how large the k-th branch is beside its shortcut if all that are summed are alike (De and Smith 2020). */
function drawRoot({plot, x, y}: Plane, stage: number, units: readonly UnitSize[]): void {
  const places = units.flatMap((unit, i) => (unit.stage === stage ? [i] : []));
  const points = places.map((place, i): [number, number] => [x(place), y(1 / Math.sqrt(i + 1))]);
  append(plot, "path", {
    class: "root",
    d: `M${points.join("L")}`,
    fill: "none",
    stroke: "var(--ink)",
    "stroke-width": 1.5,
    "stroke-dasharray": "1 4",
    "stroke-linecap": "round"
  });
}

function drawUntrained({plot, x, y}: Plane, {mean, projection}: UnitSize, place: number): void {
  append(plot, "path", {
    transform: `translate(${x(place)},${y(mean)})`,
    d: shape(projection),
    fill: "none",
    stroke: "var(--muted)",
    "stroke-width": 1.5
  });
}

function drawTrained({plot, x, y}: Plane, {mean, low, high, projection}: UnitSize, place: number): void {
  const colour = projection ? "var(--projection)" : "var(--residual)";
  const unit = append(plot, "g", {"data-part": projection ? "projection" : "f"});
  append(unit, "line", {x1: x(place), x2: x(place), y1: y(low), y2: y(high), stroke: colour, "stroke-width": 2});
  append(unit, "path", {transform: `translate(${x(place)},${y(mean)})`, d: shape(projection), fill: colour});
}

function shape(projection: boolean): string {
  return projection ? "M-5,-5h10v10h-10z" : "M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0";
}

/** ‖f(x)‖ / ‖x‖ by depth: a dot a unit with the spread over the images, squares where the map is halved; hollow: before training; dotted: 1/√k. */
export function residualBars(
  trained: readonly UnitSize[],
  untrained: readonly UnitSize[],
  {width = 720, height = 320}: {readonly width?: number; readonly height?: number} = {}
): SVGSVGElement {
  const x = scaleLinear([-0.5, trained.length - 0.5], [MARGIN.left, width - MARGIN.right]);
  const top = Math.max(1.2, ...trained.map(({high}) => high), ...untrained.map(({mean}) => mean));
  const y = scaleLinear([0, top], [height - MARGIN.bottom, MARGIN.top + 22]);
  const {svg, plot} = plotFrame({
    width,
    height,
    title: inWords(trained),
    x,
    y,
    xLabel: say.firstUnitDepthLast,
    yLabel: say.sizeOfTheBranch,
    xTicks: [],
    yTicks: [0, 0.25, 0.5, 0.75, 1, ...(top > 1.5 ? [1.5] : [])],
    yFormat: (share) => percent(share)
  });
  const plane: Plane = {plot, x, y, width, height};
  for (const stage of stagesOf(trained)) {
    drawRoot(plane, stage, trained);
    drawStage(plane, stage, trained);
  }
  untrained.forEach((unit, i) => drawUntrained(plane, unit, i));
  trained.forEach((unit, i) => drawTrained(plane, unit, i));
  const end = (units: readonly UnitSize[], text: string, colour: string): EndLabel => ({
    text,
    colour,
    x: x(units.length - 1) + MARK,
    y: y(units.at(-1)?.mean ?? 0)
  });
  const lastStage = trained.filter(({stage}) => stage === trained.at(-1)?.stage).length;
  const root = {text: "1/√k", x: x(trained.length - 1) + MARK, y: y(1 / Math.sqrt(lastStage)), colour: "var(--ink)"};
  endLabels(plot, [
    root,
    end(trained, say.trained, "var(--residual)"),
    end(untrained, say.untrainedLine, "var(--muted)")
  ]);
  return svg;
}
