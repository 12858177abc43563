import {extent, scaleLog, type Selection} from "d3";
import {unitPlace} from "../network/unitPlace.js";
import {measuredIn, MEASURES, type Measure, type MeasuredUnits} from "../run/measure.js";
import type {NetworkRun, TwinName} from "../run/networkRun.js";
import {append} from "./append.js";
import {namedSvg} from "./namedSvg.js";
import {networkStyle} from "./networkStyle.js";
import {significant} from "./numbers.js";
import * as say from "../words/en/drawWords.js";
import {networkName} from "../words/en/networkWords.js";

export interface LayerHeatMapOptions {
  readonly measure: Measure;
  /** The step that is marked. */
  readonly at?: number;
  /** CSS pixels. */
  readonly width?: number;
}

/** A measured value: of which network, at which step, of which station, 0 the stem. */
export interface HeatCell {
  readonly network: TwinName;
  readonly step: number;
  readonly station: number;
}

/** The picture, and the cell at a place in it, in CSS pixels from its corner. */
export interface LayerHeatMap {
  readonly element: SVGSVGElement;
  readonly cellAt: (x: number, y: number) => HeatCell | undefined;
}

/** Where one network's cells lie. */
interface Panel {
  readonly run: NetworkRun;
  readonly columns: readonly {readonly step: number; readonly values: MeasuredUnits | undefined}[];
  readonly x: number;
  readonly y: number;
  readonly cell: number;
}

/** From this width on two networks stand side by side. CSS pixels. */
const BESIDE = 620;
const ROOM = {left: 58, right: 10, top: 34, bottom: 26, between: 26};
/** Cells are at least so wide: of a long run, not every probe has a column. */
const NARROWEST = 3;
/** Shades that can be told apart; one path each. */
const SHADES = 24;
const FAINTEST = 0.05;

type Group = Selection<SVGGElement, undefined, null, undefined>;

const isShown = (value: number | undefined): value is number =>
  value !== undefined && value > 0 && Number.isFinite(value);

function columnsOf({reports}: NetworkRun, measure: Measure, most: number): Panel["columns"] {
  const probed = reports.flatMap(({step, probe}) => (probe ? [{step, values: measuredIn(probe, measure)}] : []));
  const every = Math.ceil(probed.length / Math.max(1, most));
  // The last one always has a column: what a run ended with.
  return probed.filter((_column, i) => (probed.length - 1 - i) % every === 0);
}

/** Every value of a measure, layer by step, each network in its own hue on one logarithmic scale; beside each other where there is room. */
export function layerHeatMap(
  runs: readonly NetworkRun[],
  {measure, at, width = 640}: LayerHeatMapOptions
): LayerHeatMap {
  const stations = Math.max(1, ...runs.map(({activationLayers}) => activationLayers.length));
  const row = stations > 20 ? 8 : 12;
  const isBeside = width >= BESIDE && runs.length > 1;
  const outer = isBeside ? (width - ROOM.between) / 2 : width;
  const inner = outer - ROOM.left - ROOM.right;
  const high = ROOM.top + stations * row + ROOM.bottom;
  const panels = runs.map((run, i): Panel => {
    const columns = columnsOf(run, measure, Math.floor(inner / NARROWEST));
    const x = ROOM.left + (isBeside ? i * (outer + ROOM.between) : 0);
    return {run, columns, x, y: ROOM.top + (isBeside ? 0 : i * high), cell: inner / Math.max(1, columns.length)};
  });
  const all = panels.flatMap(({columns}) => columns.flatMap(({values = []}) => values.filter(isShown)));
  const [low = 1, top = 1] = extent(all);
  const share = scaleLog([Math.max(low, top / 1e9), top === low ? 2 * top : top], [0, 1]).clamp(true);
  const svg = namedSvg({
    width,
    height: isBeside ? high : high * Math.max(1, runs.length),
    title: titleOf(panels, measure, [low, top], at)
  });
  for (const panel of panels) {
    const group = append(svg, "g", {"aria-hidden": "true"});
    cells(group, panel, row, share);
    labels(group, panel, {row, outer, stations, ends: [low, top]});
    marks(group, panel, row, at);
    const isEmpty = panel.columns.every(({values = []}) => values.every((value) => value === undefined));
    const {x, y} = panel;
    if (panel.columns.length > 0 && isEmpty)
      append(group, "text", {x: x + inner / 2, y: y + (stations * row) / 2 + 4, "text-anchor": "middle"}).text(
        emptyWords(panel)
      );
  }
  return {
    element: svg.node() as SVGSVGElement,
    cellAt(x, y) {
      for (const {run, columns, x: left, y: up, cell} of panels) {
        const [column, station] = [Math.floor((x - left) / cell), Math.floor((y - up) / row)];
        const found = columns[column];
        if (found && station >= 0 && station < run.activationLayers.length)
          return {network: run.network, step: found.step, station};
      }
      return undefined;
    }
  };
}

/** Why a network has no cells: the measure is of shortcuts, which it has not, or it was not taken then. */
function emptyWords({columns}: Panel): string {
  return columns.some(({values}) => values !== undefined) ? say.noShortcuts : say.notMeasuredInThisRun;
}

/** Values as squares of their shade; what is zero or no number is crossed out, what was never measured is left empty. */
function cells(group: Group, {run, columns, x, y, cell}: Panel, row: number, share: (value: number) => number): void {
  const shades = new Map<number, string[]>();
  const lost: string[] = [];
  columns.forEach(({values = []}, c) =>
    values.forEach((value, station) => {
      if (value === undefined) return;
      const [left, top] = [(x + c * cell).toFixed(1), y + station * row];
      const wide = (cell - (cell > 6 ? 1 : 0)).toFixed(1);
      if (!isShown(value)) lost.push(`M${left},${top}l${wide},${row - 1}m0,${1 - row}l-${wide},${row - 1}`);
      else {
        const shade = Math.round(share(value) * (SHADES - 1));
        const paths = shades.get(shade) ?? [];
        shades.set(shade, paths);
        paths.push(`M${left},${top}h${wide}v${row - 1}h-${wide}z`);
      }
    })
  );
  const {colour} = networkStyle(run.network);
  for (const [shade, paths] of [...shades].sort(([a], [b]) => a - b))
    append(group, "path", {d: paths.join(""), fill: colour, "fill-opacity": opacity(shade / (SHADES - 1))});
  if (lost.length > 0) append(group, "path", {d: lost.join(""), stroke: "var(--ink)", "stroke-width": 0.75});
}

const opacity = (share: number): number => Number((FAINTEST + (1 - FAINTEST) * share).toFixed(2));

/** The network's name, the ends of its shades, the stages at the left, some steps below. */
function labels(
  group: Group,
  {run, columns, x, y, cell}: Panel,
  {row, outer, stations, ends}: {row: number; outer: number; stations: number; ends: readonly [number, number]}
): void {
  const {colour} = networkStyle(run.network);
  append(group, "text", {x, y: y - 14, fill: colour, "font-weight": 600}).text(networkName(run.network));
  const right = x + outer - ROOM.left - ROOM.right;
  const [low, high] = ends.map((value) => significant(value, 2));
  append(group, "text", {x: right, y: y - 14, "text-anchor": "end", fill: "var(--muted)"}).text(high ?? "");
  for (let i = 0; i < 8; i++)
    append(group, "rect", {
      x: right - 126 + 9 * i,
      y: y - 24,
      width: 9,
      height: 11,
      fill: colour,
      "fill-opacity": opacity(i / 7)
    });
  append(group, "text", {x: right - 131, y: y - 14, "text-anchor": "end", fill: "var(--muted)"}).text(low ?? "");
  run.activationLayers.forEach((id, station) => {
    const stage = unitPlace(id)?.stage;
    if (station > 0 && stage === unitPlace(run.activationLayers[station - 1] ?? "")?.stage) return;
    const text = station === 0 ? say.stem : say.stageOf(stage ?? "");
    append(group, "text", {x: x - 6, y: y + station * row + 10, "text-anchor": "end", fill: "var(--muted)"}).text(text);
  });
  const every = Math.max(1, Math.ceil((columns.length * 44) / Math.max(1, cell * columns.length)));
  columns.forEach(({step}, c) => {
    if ((columns.length - 1 - c) % every !== 0) return;
    append(group, "text", {
      x: x + (c + 0.5) * cell,
      y: y + stations * row + 16,
      "text-anchor": "middle",
      fill: "var(--muted)"
    }).text(c === columns.length - 1 ? say.stepOf(step) : String(step));
  });
}

/** A frame around the column of the step that is shown, and one around each row, seen where its station is lit. */
function marks(group: Group, {run, columns, x, y, cell}: Panel, row: number, at: number | undefined): void {
  const rows = run.activationLayers.length;
  const shown = at === undefined ? -1 : columns.findLastIndex(({step}) => step <= at);
  if (shown >= 0)
    append(group, "rect", {
      class: "shown-step",
      x: x + shown * cell - 1,
      y: y - 3,
      width: cell + 1,
      height: rows * row + 5
    });
  for (let station = 0; station < rows; station++)
    append(group, "rect", {
      class: "heat-row",
      "data-station": station,
      x: x - 1,
      y: y + station * row - 1,
      width: cell * columns.length + 1,
      height: row + 1
    });
}

function titleOf(
  panels: readonly Panel[],
  measure: Measure,
  [low, high]: readonly [number, number],
  at: number | undefined
): string {
  const {words} = MEASURES[measure];
  const parts = panels.map((panel) => {
    const {run, columns} = panel;
    const values = columns.flatMap((column) => column.values ?? []).filter((value) => value !== undefined);
    if (columns.length === 0) return say.noStepYet(run.network);
    if (values.length === 0) return `${networkName(run.network)}: ${emptyWords(panel)}`;
    const lost = values.filter((value) => !isShown(value)).length;
    const [least, most] = extent(values.filter(isShown));
    const range = least === undefined ? "" : say.fromTo(significant(least, 2), significant(most, 2));
    return `${networkName(run.network)}${range}${lost > 0 ? say.zeroOrNotANumber(lost) : ""}`;
  });
  const marked = at === undefined ? "" : say.stepIsMarked(at);
  const scale = panels.some(({columns}) => columns.length > 0)
    ? say.shadesFromToLogarithmic(significant(low, 2), significant(high, 2))
    : "";
  return say.heatMapOfLayerBy(words, parts.join("; "), scale, marked);
}
