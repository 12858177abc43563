/** @file Notes in a chart by step: what is seen, said where it is seen. */
import type {TwinName} from "../../run/networkRun.js";
import type {RunNote} from "../../run/kept/runNotes.js";
import {append} from "../append.js";
import {networkStyle} from "../networkStyle.js";
import type {PlotFrame} from "../plotFrame.js";
import {noteLines} from "./noteLines.js";
import {NOTE_LINE, placeNotes, type PlotPoint} from "./placeNotes.js";

/** A network's line as it is drawn: CSS pixels, in order of steps. */
export interface DrawnLine {
  readonly network: TwinName;
  readonly points: readonly PlotPoint[];
  /** What else is drawn of it and should not be covered: single points, and a thin line. */
  readonly dots?: readonly PlotPoint[];
  readonly thin?: readonly PlotPoint[];
}

/** The plane that notes stand in, in CSS pixels, and its axis of steps. */
export interface NotesPlane {
  readonly x: (step: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width of a letter, in CSS pixels, of a note's 12. */
const LETTER = 6.1;
/** Points of a line that are looked at, and between two of them others so near to each other, in CSS pixels. */
const LOOKED = 120;
const NEAR = 6;
/** From a line's end to the right, where its name stands; CSS pixels. */
const NAME = [0, 16, 32, 48, 64] as const;

/** The line's point at a place, or the last one before it. */
const pointAt = ({points}: DrawnLine, x: number): PlotPoint | undefined =>
  points.findLast((point) => point.x <= x + 0.5) ?? points[0];

/** Where a note belongs: on its network's line, or between the lines. */
function anchorOf({step, network}: RunNote, lines: readonly DrawnLine[], x: number): PlotPoint | undefined {
  const own = lines
    .filter((line) => network === undefined || line.network === network)
    .flatMap((line) => pointAt(line, x) ?? []);
  if (own.length === 0 || !Number.isFinite(step)) return undefined;
  const place = network === undefined ? x : Math.min(x, own[0]?.x ?? x);
  return {x: place, y: own.reduce((sum, {y}) => sum + y, 0) / own.length};
}

/** Points of what is drawn through points: a steep piece of it crosses a note between two of them. */
function looked(points: readonly PlotPoint[]): readonly PlotPoint[] {
  const every = Math.ceil(points.length / LOOKED);
  const some = points.filter((_, i) => i % every === 0);
  return some.flatMap((point, i) => {
    const next = some[i + 1] ?? point;
    const pieces = Math.max(1, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / NEAR) || 1);
    return Array.from({length: pieces}, (_, k) => ({
      x: point.x + ((next.x - point.x) * k) / pieces,
      y: point.y + ((next.y - point.y) * k) / pieces
    }));
  });
}

/** What notes add to a chart's accessible name. */
export function notesWords(notes: readonly RunNote[]): string {
  return notes.map(({words}) => ` ${words}`).join("");
}

/** Writes notes into a chart by step, each with a thin line to its place; what finds no room is left to the chart's name. */
export function drawNotes(
  plot: PlotFrame["plot"],
  notes: readonly RunNote[],
  lines: readonly DrawnLine[],
  {x: placeOf, ...plane}: NotesPlane
): void {
  const wanted = notes.flatMap((note) => {
    const anchor = anchorOf(note, lines, placeOf(note.step));
    const parted = noteLines(note.text);
    const folded = parted.length > 1 ? {folded: LETTER * Math.max(...parted.map(({length}) => length))} : {};
    return anchor ? [{...note, ...anchor, width: LETTER * note.text.length, ...folded}] : [];
  });
  const covered = lines.flatMap(({points, dots = [], thin = []}) => [...looked(points), ...looked(thin), ...dots]);
  const ends = lines.flatMap(({points}) => points.slice(-1).flatMap(({x, y}) => NAME.map((by) => ({x: x + by, y}))));
  for (const note of placeNotes(wanted, {...plane, lines: covered, ends})) {
    const {left, right, middle, half, network, text} = note;
    const colour = network === undefined ? "var(--ink)" : networkStyle(network).colour;
    const from = Math.max(left, Math.min(right, note.x));
    const side = middle < note.y ? half : -half;
    append(plot, "line", {
      class: "run-note-line",
      x1: from,
      y1: middle + side,
      x2: note.x,
      y2: note.y,
      stroke: colour
    });
    append(plot, "circle", {class: "run-note-place", cx: note.x, cy: note.y, r: 2.5, fill: colour});
    const first = middle - half + NOTE_LINE / 2;
    const label = append(plot, "text", {class: "run-note", x: left, y: first, dy: "0.32em", fill: colour});
    const written = half < NOTE_LINE ? [text] : noteLines(text);
    written.forEach((line, i) => append(label, "tspan", {x: left, dy: i > 0 ? NOTE_LINE : null}).text(line));
  }
}
