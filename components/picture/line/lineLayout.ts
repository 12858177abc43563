import {arcHeight, LEAN} from "../network/networkLayout.js";
import {
  FRAME,
  framesOf,
  GAP,
  lineColumns,
  LARGE_LYING_FROM,
  MOST,
  START,
  unitFor,
  type Column,
  type LineOptions
} from "./lineColumns.js";
import {isUnit, type LineStation} from "./lineStation.js";

/** Upright: largest side of a first stage's face, and the room between two boxes. */
const MOST_DOWN = {narrow: 46, wide: 60};
const GAP_DOWN = {narrow: 14, wide: 17};
/** A vector is drawn as thick as this, and a sheet where there is room. */
const THIN = 5;
const SHEET = 3.2;
/** Width of the signs on the shortcut's arc in units, and at least in CSS pixels. */
const ON_ARC = {share: 0.3, least: 11};

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
  const columns = lineColumns(stations, options);
  const form = width > 600 ? "wide" : "narrow";
  // Upright the image, which is largest, has at most a third of the width.
  const largest = Math.max(1, ...columns.map((column) => column.side));
  const unit = down
    ? Math.min(MOST_DOWN[form], (0.3 * width) / largest)
    : unitFor(columns, framesOf(stations), width, most);
  const gap = down ? GAP_DOWN[form] : GAP * unit;
  const places = setColumns(columns, {down, unit, gap});
  setOpen(places, stations, {down, unit});
  const all = Object.values(places);
  const half = Math.max(...all.map((place) => place.side)) / 2;
  const apex = Math.max(0, ...all.map(({arc}) => 0.75 * arc));
  const axis = down
    ? Math.max(half + 6, form === "wide" ? 0.24 * width : Math.min(apex + 40, 0.36 * width))
    : above + Math.max(half, apex + 22);
  const end = Math.max(...all.map((place) => place.from + Math.max(place.side, place.frame)));
  const height = down ? end + 30 : axis + half;
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
