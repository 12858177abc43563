import {arcHeight, LEAN} from "../network/networkLayout.js";
import {isUnit, type LineStation} from "./lineStation.js";
import type {BoxScaleName} from "./shapeView.js";

/** Where a station stands: lengths in CSS pixels, along the network and across it. Numbers alone, so that two can be blended. */
export interface LinePlace {
  /** Where its face begins along the way, its side, the thickness of its box. */
  readonly from: number;
  readonly side: number;
  readonly thickness: number;
  /** Beside the way: 0 on it, negative on the shortcut. */
  readonly across: number;
  /** 1 for what is a sheet on the back of another box, and how far behind that box its sheet ends. */
  readonly behind: number;
  readonly off: number;
  /** Thickness of a sheet. */
  readonly sheet: number;
  /** The "+" before and after it, and the end of the box before it, from which its wire comes. */
  readonly before: number;
  readonly node: number;
  readonly wire: number;
  /** Height of its arc's control points. */
  readonly arc: number;
  /** Of an open unit: how far the frame around its layers reaches along the way; else 0. */
  readonly frame: number;
  /** 0 for what has not come yet, 1 for what is there. */
  readonly seen: number;
}

/** A large network on one line, left to right or top to bottom. */
export interface LineLayout {
  readonly down: number;
  readonly width: number;
  readonly height: number;
  /** Side of a face of the first stage. */
  readonly unit: number;
  readonly gap: number;
  /** Where the way runs across: down the page from the top, or from the left edge when upright. */
  readonly axis: number;
  /** Largest half side of a box. */
  readonly half: number;
  /** By station's id. */
  readonly places: Readonly<Record<string, LinePlace>>;
}

export interface LineOptions {
  readonly width: number;
  readonly scale: BoxScaleName;
  /** Stages whose units stand as one stack. */
  readonly folded: ReadonlySet<number>;
  /** Largest side of a face of the first stage, so that two networks can be drawn alike. */
  readonly most?: number;
  /** Room over the picture for the card that goes along with a pulse. */
  readonly above?: number;
}

/** Width from which a large network lies; a narrower picture stands upright. */
export const LARGE_LYING_FROM = 900;

/** Boxes that stand at one place: the first in front, the others as sheets on its back. */
interface Column {
  readonly members: readonly LineStation[];
  /** Side and thickness of the box in units. */
  readonly side: number;
  readonly thickness: number;
  /** CSS pixels of the sheets behind it. */
  readonly extra: number;
}

const MOST = 74;
const MOST_DOWN = {narrow: 46, wide: 60};
/** Between two boxes, as a share of the unit; upright a length. */
const GAP = 0.215;
const GAP_DOWN = {narrow: 14, wide: 17};
/** Thickness of 64 channels in units, on either scale, and of the miniature's 8. */
const DEPTH = {sqrt: 0.115, linear: 0.03};
const DEPTH_OF_FEW = 0.066;
const SHEET = 3.2;
/** Sheets of a long stack together are at most so thick. */
const STACK = 84;
/** A network that lies begins one pixel in; room after the classes; a vector is drawn as thick as this. */
const START = 1;
const TAIL = 22;
const THIN = 5;
/** Room that the frame of an open unit takes on either side. */
export const FRAME = 7;
/** Width of the signs on the shortcut's arc in units, and at least in CSS pixels. */
const ON_ARC = {share: 0.3, least: 11};

const side = ({shape}: LineStation): number => (shape.length === 3 ? shape[0] : 1);
const channels = ({shape, kind}: LineStation): number => (kind === "cells" ? 1 : (shape.at(-1) ?? 1));

/** Stations that stand together: sheets with the box before them, units of a folded stage with its first. */
function columnsOf(stations: readonly LineStation[], {folded, scale}: LineOptions): readonly Column[] {
  const open = new Set(stations.map(({unit}) => unit));
  const runs: LineStation[][] = [];
  for (const station of stations) {
    if (station.onArc || open.has(station.id)) continue;
    const last = runs.at(-1)?.[0];
    const stacked =
      isUnit(station) && last !== undefined && isUnit(last) && last.stage === station.stage && folded.has(last.stage);
    // A unit that stands open between two others parts its stage's stack.
    const parted = stacked && stations[stations.indexOf(station) - 1]?.unit !== "";
    if (station.kind === "sheet" || (stacked && !parted)) runs.at(-1)?.push(station);
    else runs.push([station]);
  }
  const first = stations.find(isUnit);
  const [height, wide] = first ? [side(first), channels(first)] : [1, 1];
  const power = (share: number): number => (scale === "linear" ? share : Math.sqrt(share));
  const few = wide < 64 && scale === "sqrt";
  return runs.map((members): Column => {
    const head = members[0] as LineStation;
    const flat = head.kind === "image" || head.kind === "cells";
    const depth = few ? DEPTH_OF_FEW * Math.sqrt(channels(head) / wide) : DEPTH[scale] * power(channels(head) / 64);
    return {
      members,
      side: head.kind === "cells" ? 0 : power(side(head) / height),
      thickness: flat ? 0 : depth,
      extra: Math.min(SHEET * (members.length - 1), STACK)
    };
  });
}

/** Side of a first stage's face that fills the width with these columns. */
function unitFor(columns: readonly Column[], frames: number, width: number, most: number): number {
  const along = columns.reduce((sum, column) => sum + column.side + LEAN.across * column.thickness, 0);
  const fixed = columns.reduce((sum, {extra}) => sum + extra, 0) + 2 * FRAME * frames;
  return Math.max(8, Math.min(most, (width - START - TAIL - fixed) / (along + GAP * (columns.length - 1))));
}

/** The side of a first stage's face for which a network would just fit. */
export function fittingUnit(stations: readonly LineStation[], options: LineOptions): number {
  const frames = new Set(stations.map(({unit}) => unit)).size - 1;
  return unitFor(columnsOf(stations, options), frames, options.width, MOST);
}

/** Faces of a first stage that are smaller than this cannot be read. */
const LEGIBLE = 30;
/** Upright there is room for all, but not for a stage of thirty. */
const LONG_DOWN = 8;

/** The stages that fold by themselves in a width: the longest first, until the boxes can be read. */
export function foldsByItself(stations: readonly LineStation[], options: Omit<LineOptions, "folded">): Set<number> {
  const folded = new Set<number>();
  const lengths = [...new Set(stations.filter(isUnit).map(({stage}) => stage))]
    .map((stage) => ({stage, units: stations.filter((one) => isUnit(one) && one.stage === stage).length}))
    .toSorted((a, b) => b.units - a.units);
  for (const {stage, units} of lengths) {
    const isLong =
      options.width < LARGE_LYING_FROM
        ? units > LONG_DOWN
        : units > 2 && fittingUnit(stations, {...options, folded}) < LEGIBLE;
    if (isLong) folded.add(stage);
  }
  return folded;
}

/** A cursor that sets columns one after another. */
function setColumns(
  columns: readonly Column[],
  {down, unit, gap}: {readonly down: boolean; readonly unit: number; readonly gap: number}
): Record<string, LinePlace> {
  const places: Record<string, LinePlace> = {};
  let at = down ? 4 : START;
  let node = 0;
  let end = at;
  let inside = "";
  for (const {members, extra, ...size} of columns) {
    const [head] = members;
    if (head === undefined) continue;
    if (head.unit !== inside) {
      // Room for the frame of the unit that ends here, and of the one that begins.
      const room = (inside === "" ? 0 : FRAME) + (head.unit === "" ? 0 : FRAME);
      at += room;
      node += inside === "" ? 0 : FRAME;
      inside = head.unit;
    }
    const length = Math.max(THIN, unit * size.side);
    const thickness = unit * size.thickness;
    const from = at + (down ? LEAN.up * thickness : 0);
    const back = from + length + (down ? 0 : LEAN.across * thickness + extra);
    const common = {from, side: length, thickness, across: 0, before: node, node: back + gap / 2, wire: end};
    const sheet = extra / Math.max(1, members.length - 1);
    members.forEach((member, i) => {
      const reach = isUnit(member) && member.shortcut !== "none" ? arcHeight(common, down) : 0;
      places[member.id] = {
        ...common,
        behind: i > 0 ? 1 : 0,
        off: i * sheet,
        sheet,
        arc: i === 0 ? reach : i === 1 ? 1.13 * reach : 0,
        frame: 0,
        seen: 1
      };
    });
    at = back + gap;
    end = back;
    node = back + gap / 2;
  }
  return places;
}

/** Adds the open units, as frames around their layers, and what stands on their arcs. */
function setOpen(
  places: Record<string, LinePlace>,
  stations: readonly LineStation[],
  {down, unit}: {readonly down: boolean; readonly unit: number}
): void {
  for (const station of stations) {
    const inner = stations.filter((one) => one.unit === station.id && !one.onArc && places[one.id] !== undefined);
    const [first, last] = [places[inner[0]?.id ?? ""], places[inner.at(-1)?.id ?? ""]];
    if (first === undefined || last === undefined) continue;
    const largest = inner.reduce((most, {id}) => Math.max(most, places[id]?.side ?? 0), 0);
    const thickness = Math.max(first.thickness, last.thickness);
    const reach = (down ? 0 : LEAN.across * last.thickness) + (last.behind > 0 && !down ? last.off : 0);
    const from = first.from - FRAME - (down ? LEAN.up * first.thickness : 0);
    const size = {side: largest + 2 * FRAME, thickness};
    const arc = station.shortcut === "none" ? 0 : arcHeight(size, down);
    const node = last.node + FRAME;
    const own = {...size, from, across: 0, behind: 0, off: 0, sheet: 0, before: first.before, node, wire: first.wire};
    places[station.id] = {...own, arc, frame: last.from + last.side + reach + FRAME - from, seen: 1};
    const mark = Math.max(ON_ARC.least, ON_ARC.share * unit);
    stations
      .filter((one) => one.unit === station.id && one.onArc)
      .forEach(({id}, i) => {
        const middle = (own.before + node) / 2;
        const place = {from: middle - mark / 2, side: mark, thickness: mark * 0.35, across: -0.75 * arc};
        const behind = i > 0 ? 1 : 0;
        places[id] = {...own, ...place, behind, off: i * SHEET, sheet: SHEET, wire: middle, arc: 0, frame: 0, seen: 1};
      });
  }
}

/** Lays a large network out on one line; below {@link LARGE_LYING_FROM} from top to bottom. */
export function lineLayout(stations: readonly LineStation[], options: LineOptions): LineLayout {
  const {width, most = MOST, above = 0} = options;
  const down = width < LARGE_LYING_FROM;
  const columns = columnsOf(stations, options);
  const frames = new Set(stations.map(({unit}) => unit)).size - 1;
  const form = width > 600 ? "wide" : "narrow";
  // Upright the image, which is largest, has at most a third of the width.
  const largest = Math.max(1, ...columns.map((column) => column.side));
  const unit = down ? Math.min(MOST_DOWN[form], (0.3 * width) / largest) : unitFor(columns, frames, width, most);
  const gap = down ? GAP_DOWN[form] : GAP * unit;
  const places = setColumns(columns, {down, unit, gap});
  setOpen(places, stations, {down, unit});
  const all = Object.values(places);
  const half = Math.max(...all.map((place) => place.side)) / 2;
  const apex = Math.max(0, ...all.map(({arc}) => 0.75 * arc));
  const axis = down ? Math.max(half + 6, Math.min(apex + 40, 0.36 * width)) : above + Math.max(half, apex + 22);
  const end = Math.max(...all.map((place) => place.from + Math.max(place.side, place.frame)));
  const height = down ? end + 12 : axis + half;
  return {down: down ? 1 : 0, width, height, unit, gap, axis, half, places};
}

/** A face's left top corner and side on the page, and how far its box leans. */
export function squareOf({down, axis}: LineLayout, {from, side, thickness, across}: LinePlace) {
  const beside = axis + across - side / 2;
  const [x, y] = down > 0.5 ? [beside, from] : [from, beside];
  return {x, y, side, across: LEAN.across * thickness, up: LEAN.up * thickness};
}

/** A point along the way and beside it, on the page. */
export function pointOf({down, axis}: LineLayout, along: number, across = 0): readonly [number, number] {
  return down > 0.5 ? [axis + across, along] : [along, axis + across];
}
