import {scaleLinear, type ScaleLinear} from "d3";
import type {RecordedCutSeeds} from "../../run/recorded/recordedCutSeeds.js";
import {append} from "../append.js";
import {percent} from "../numbers.js";
import {MARGIN, plotFrame, type PlotFrame} from "../plotFrame.js";
import {cutFacts} from "./cutFacts.js";
import {cutPlaces} from "./cutPlaces.js";
import * as say from "../../words/en/drawCutsWords.js";

export interface CutDotsOptions {
  /** Whether what was measured is shown, or the axes alone. */
  readonly measured?: boolean;
  /** What the reader expects, 0–1, by unit. */
  readonly guess?: ReadonlyMap<number, number>;
  /** Units that are numbered at any width, by their places: those that are asked about. */
  readonly asked?: readonly number[];
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** Height of the figure where none is given. CSS pixels. */
export const CUT_DOTS_HEIGHT = 300;
const INSET = 12;
/** After the last unit: a guess's handle reaches as far. */
const END = 22;
/** Room over the plane for the stages' names, a width from which all units are numbered, and below it from one numbered unit to the next. */
const STAGES = 18;
const ROOMY = 480;
const TICKS_APART = 3;
/** A circle for an identity shortcut, a diamond for a projection. */
const MARKS = {identity: "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0", projection: "M0,-5.5L5.5,0L0,5.5L-5.5,0z"};

/** Where units and shares stand in a figure of this extent, in CSS pixels. */
export function cutScales(units: number, width: number, height = CUT_DOTS_HEIGHT) {
  const x = scaleLinear([0, units - 1], [MARGIN.left + INSET, width - END]);
  return {x, y: scaleLinear([0, 1], [height - MARGIN.bottom, MARGIN.top + STAGES])};
}

/** The units that are numbered: all, or those asked about and of the others, from the first on, what is apart enough from these. */
function numberedUnits(units: number, asked: readonly number[], isRoomy: boolean): readonly number[] {
  const numbered = new Set(asked);
  for (let unit = 0; unit < units; unit++)
    if (isRoomy || [...numbered].every((other) => Math.abs(other - unit) >= TICKS_APART)) numbered.add(unit);
  return [...numbered].toSorted((a, b) => a - b);
}

/** The marks of each network, and a bar at their mean. */
function drawMeasured(
  plot: PlotFrame["plot"],
  {units, seeds, images}: RecordedCutSeeds,
  means: readonly number[],
  {x, y}: {readonly x: ScaleLinear<number, number>; readonly y: ScaleLinear<number, number>}
): void {
  units.forEach(({isProjection}, i) => {
    const kind = isProjection ? "projection" : "identity";
    const [first, ...others] = seeds;
    for (const seed of [...others, ...(first ? [first] : [])])
      append(plot, "path", {
        class: `cut-mark ${kind}${seed === first ? " shown" : ""}`,
        transform: `translate(${x(i)},${y((seed.without[i] ?? 0) / images)})`,
        d: MARKS[kind]
      });
    append(plot, "path", {class: `cut-mean ${kind}`, d: `M${x(i) - 9},${y(means[i] ?? 0)}h18`});
  });
}

/** Digits that five networks still tell right without one of their shortcuts: a mark a network, a bar at the mean; the first filled. */
export function cutDots(
  recorded: RecordedCutSeeds,
  {measured = true, guess = new Map(), asked = [], width = 640, height = CUT_DOTS_HEIGHT}: CutDotsOptions = {}
): SVGSVGElement {
  const {units, seeds} = recorded;
  const {means, stages} = cutFacts(recorded);
  const scales = cutScales(units.length, width, height);
  const {x, y} = scales;
  const places = cutPlaces(recorded);
  const said = places.map((place, i) => `${place} ${percent(means[i] ?? 0)}`).join(", ");
  const {svg, plot} = plotFrame({
    width,
    height,
    title: measured ? say.digitsStillRight(seeds.length, said) : say.emptyAxes,
    x,
    y,
    xLabel: say.whoseArcIsCut,
    yLabel: say.rightWithoutThisArc,
    xTicks: numberedUnits(units.length, asked, width >= ROOMY),
    xFormat: (unit) => places[unit] ?? "",
    yTicks: [0, 0.1, 0.25, 0.5, 0.75, 1],
    yFormat: (share) => (share === 0.1 ? say.chance : percent(share)),
    gridEnd: width
  });
  svg.classList.add("cut-dots");
  for (const [from] of stages.slice(1)) {
    const at = (x(from) + x(from - 1)) / 2;
    append(plot, "path", {class: "stage-line", d: `M${at},${MARGIN.top}V${height - MARGIN.bottom}`});
  }
  stages.forEach(([from, to], i) => {
    append(plot, "text", {
      class: "stage-of",
      x: (x(from) + x(to - 1)) / 2,
      y: MARGIN.top + 9,
      "text-anchor": "middle"
    }).text(width < ROOMY ? String(i + 1) : say.stageOf(i + 1));
  });
  if (measured) drawMeasured(plot, recorded, means, scales);
  for (const [unit, share] of guess)
    append(plot, "path", {class: "cut-guessed", d: `M${x(unit) - 6},${y(share) - 6}l12,12m0,-12l-12,12`});
  return svg;
}
