/** @file Where a river runs, as paths and lines in CSS pixels: what flows back through one network at one step. */
import type {Frame} from "../network/frame.js";
import {arcHeight} from "../network/networkLayout.js";
import type {PictureRow, RowState} from "../network/pictureRow.js";
import {riverWidth} from "./riverWidth.js";

type Point = readonly [number, number];

/** One row's river: over its arcs, and through its boxes. */
export interface RiverPaths {
  /** To be stroked, each as wide as what its shortcut carries. */
  readonly over: readonly {readonly d: string; readonly width: number}[];
  /** To be filled. They overlap. */
  readonly through: readonly string[];
}

/** How far beyond the last "+" a river begins, and before the first box it ends. */
const BEGIN = {lying: 30, upright: 12};
const TIP = 22;
/** Largest width of a river as a share of the largest face, and in CSS pixels. */
const WIDEST = {share: 0.62, lying: 38, upright: 28};

const text = ([x, y]: Point): string => `${Number(x.toFixed(2))},${Number(y.toFixed(2))}`;

/** Width of a gradient's river in a frame: no wider than its boxes allow. */
export function widthIn({layout: {unit, down}}: Frame, norm: number): number {
  const widest = down ? Math.min(WIDEST.upright, 0.78 * unit) : Math.min(WIDEST.lying, WIDEST.share * unit);
  return riverWidth(norm, widest);
}

/** A tapering piece between two places along a wire. */
function piece({at}: Frame, {network}: PictureRow, [u0, w0]: Point, [u1, w1]: Point): string {
  const p = (along: number, across: number): string => text(at(network, along, across));
  const m = (u0 + u1) / 2;
  const there = `C${p(m, -w0 / 2)} ${p(m, -w1 / 2)} ${p(u1, -w1 / 2)}`;
  const back = `C${p(m, w1 / 2)} ${p(m, w0 / 2)} ${p(u0, w0 / 2)}`;
  return `M${p(u0, -w0 / 2)}${there}L${p(u1, w1 / 2)}${back}Z`;
}

function disc({at}: Frame, {network}: PictureRow, along: number, radius: number): string {
  const [x, y] = at(network, along);
  const r = Number(radius.toFixed(2));
  return `M${text([x - r, y])}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
}

/** The four points of the shortcut of a station, from "+" to "+". */
function arcPoints({layout, at}: Frame, {network}: PictureRow, station: number): readonly Point[] {
  const {places, down} = layout;
  const [here, before] = [places[station], places[station - 1]];
  if (here === undefined || before === undefined) return [];
  const height = -arcHeight(here, down);
  return [
    at(network, before.node),
    at(network, before.node, height),
    at(network, here.node, height),
    at(network, here.node)
  ];
}

/** Norm of what leaves a unit's box at its input: its branch's share, or where there is no split all of it. */
function leaving({gradients = [], splits}: RowState, station: number): number {
  return splits?.[station - 1]?.brought ?? gradients[station - 1] ?? 0;
}

/**
 * The river of a row: into each "+" all that arrives, into the box what its last ReLU lets pass, out of it what the branch brings,
 * over the arc what the shortcut carries.
 */
export function riverPaths(frame: Frame, row: PictureRow, state: RowState): RiverPaths {
  const {gradients = [], splits = []} = state;
  const {places, end, down} = frame.layout;
  const width = (norm: number): number => widthIn(frame, norm);
  const nodeOf = (i: number): number => places[i]?.node ?? 0;
  const over: {d: string; width: number}[] = [];
  const through: string[] = [];
  const [first] = places;
  const last = places.length - 1;
  if (first === undefined || gradients.length === 0) return {over, through};
  const all = width(gradients[last] ?? 0);
  through.push(piece(frame, row, [end + (down ? BEGIN.upright : BEGIN.lying), all], [nodeOf(last), all]));
  for (let i = last; i > 0; i--) {
    const split = splits[i - 1];
    const {from = 0, side = 0} = places[i] ?? {};
    const [into, out] = [width(split?.arrived ?? gradients[i] ?? 0), width(leaving(state, i))];
    through.push(
      piece(frame, row, [nodeOf(i), into], [from + side, into]),
      piece(frame, row, [from + side, into], [from, out]),
      piece(frame, row, [from, out], [nodeOf(i - 1), out])
    );
    const [start, ...curve] = arcPoints(frame, row, i);
    if (row.stations[i]?.shortcut === "none" || split === undefined || start === undefined) continue;
    over.push({d: `M${text(start)}C${curve.map(text).join(" ")}`, width: width(split.carried)});
  }
  for (let i = 0; i <= last; i++) through.push(disc(frame, row, nodeOf(i), width(gradients[i] ?? 0) / 2));
  const stem = width(gradients[0] ?? 0);
  const tip = [first.from - 0.62 * stem, 0] as const;
  const mouth = [
    frame.at(row.network, first.from + 0.5, -stem / 2),
    frame.at(row.network, ...tip),
    frame.at(row.network, first.from + 0.5, stem / 2)
  ];
  through.push(piece(frame, row, [nodeOf(0), stem], [first.from, stem]), `M${mouth.map(text).join("L")}Z`);
  return {over, through};
}

/** How far along the way back a pulse has come when it has gone a share of it, in CSS pixels along the network. */
export function riverFront({layout: {places, end, down}}: Frame, share: number): number {
  const [from, to] = [end + (down ? BEGIN.upright : BEGIN.lying) + 4, (places[0]?.from ?? 0) - TIP];
  return from + (to - from) * share;
}

/** The front itself: a bar across each path that the gradient is on, as two points each. */
export function riverHead(
  frame: Frame,
  row: PictureRow,
  state: RowState,
  share: number
): readonly (readonly Point[])[] {
  const {places, down} = frame.layout;
  const along = riverFront(frame, share);
  const station = places.findIndex(({node}) => node >= along);
  const bar = ([x, y]: Point, half: number): readonly Point[] =>
    down
      ? [
          [x - half, y],
          [x + half, y]
        ]
      : [
          [x, y - half],
          [x, y + half]
        ];
  const {gradients = [], splits} = state;
  const norm = station > 0 ? leaving(state, station) : (gradients[station < 0 ? places.length - 1 : 0] ?? 0);
  const bars = [bar(frame.at(row.network, along), widthIn(frame, norm) / 2 + 3)];
  const split = splits?.[station - 1];
  const [a, b] = [places[station - 1]?.node ?? 0, places[station]?.node ?? 0];
  const points = arcPoints(frame, row, station);
  if (split === undefined || row.stations[station]?.shortcut === "none" || points.length < 4) return bars;
  // The arc's ends lie over each other along the way: it goes as 3q² − 2q³, whose inverse this is.
  const q = 0.5 - Math.sin(Math.asin(1 - (2 * (along - a)) / (b - a)) / 3);
  const weights = [(1 - q) ** 3, 3 * (1 - q) ** 2 * q, 3 * (1 - q) * q * q, q ** 3];
  const on = (part: 0 | 1): number => points.reduce((sum, point, i) => sum + point[part] * (weights[i] ?? 0), 0);
  return [...bars, bar([on(0), on(1)], widthIn(frame, split.carried) / 2 + 3)];
}
