/** @file Where a camera can be over a network's picture: the whole, one stage of a row, one unit of a row. */
import {arcHeight} from "../network/networkLayout.js";
import type {Frame} from "../network/frame.js";
import {rowKey, type PictureRow} from "../network/pictureRow.js";
import type {Extent, View} from "./view.js";

/** A place of the camera; a stage is told by one of its stations. Rows and stations count from 0, the stem is station 0. */
export interface NetworkPlace {
  readonly level: "network" | "stage" | "unit";
  readonly row: number;
  readonly station: number;
}

/** The whole picture. */
export const WHOLE_NETWORK: NetworkPlace = {level: "network", row: 0, station: 0};

/** How close the camera comes at most, and how much closer a unit is than its stage at least. */
export const CLOSEST = 12;
const NEARER = 1.4;
/** Room at the picture's edges in CSS pixels: for the breadcrumbs above, for words beside an upright unit, for those under it. */
const EDGE = 26;
const ABOVE = 20;
const BESIDE = 106;
const WORDS = 44;

/** A rectangle of the world: along the network's way, and across it, less than 0 on the arcs' side of the wire. */
interface Stretch {
  readonly along: readonly [number, number];
  readonly across: readonly [number, number];
}

/** Where a unit lies: from the box whose map comes in to its own "+". Its arc is above. */
export function unitStretch({layout: {places, down}}: Frame, station: number): Stretch {
  const [before, here] = [places[station - 1], places[station]];
  if (here === undefined) return {along: [0, 1], across: [0, 1]};
  const first = before ?? here;
  const half = Math.max(first.side, here.side) / 2;
  const apex = 0.75 * arcHeight(here, down);
  return {along: [first.from, here.node], across: [-Math.max(apex, half), half]};
}

function stageStretch(frame: Frame, {stations}: PictureRow, station: number): Stretch {
  const {places} = frame.layout;
  const members = places.filter((_place, i) => stations[i]?.stage === stations[station]?.stage);
  const [head, tail] = [members[0], members.at(-1)];
  const {across} = unitStretch(frame, station);
  const side = Math.max(...members.map((member) => member.side));
  // Beside each box stands the bar of its measured value.
  return {along: [head?.from ?? 0, tail?.node ?? 1], across: [across[0], across[1] + 0.6 * side]};
}

/** Lays a stretch into the middle of the picture. */
function laid(frame: Frame, key: string, {along, across}: Stretch, most: number, beside = 0): View {
  const {width, height, layout} = frame;
  const [over, under] = layout.down ? [ABOVE + beside, WORDS + beside] : [ABOVE, WORDS];
  const room = {width: width - 2 * EDGE, height: height - EDGE - over - under};
  const size = [along[1] - along[0], across[1] - across[0]] as const;
  const [wide, high] = layout.down ? [size[1], size[0]] : size;
  const k = Math.min(most, room.width / wide, room.height / high);
  const [x, y] = frame.at(key, (along[0] + along[1]) / 2, (across[0] + across[1]) / 2);
  return {k, x: width / 2 - x * k, y: (height + over - under) / 2 - y * k};
}

/** The view of a place; k is 1 at the whole network. */
export function viewOfPlace(frame: Frame, rows: readonly PictureRow[], {level, row, station}: NetworkPlace): View {
  const shown = rows[row];
  if (level === "network" || shown === undefined) return {k: 1, x: 0, y: 0};
  const unit = laid(frame, rowKey(shown), unitStretch(frame, station), CLOSEST, BESIDE);
  if (level === "unit") return unit;
  return laid(frame, rowKey(shown), stageStretch(frame, shown, station), Math.max(1.2, unit.k / NEARER));
}

/** The place that a free view is at: that of the box nearest to its middle. */
export function placeInView(frame: Frame, rows: readonly PictureRow[], {k, x, y}: View, extent: Extent): NetworkPlace {
  if (k < 1.15) return WHOLE_NETWORK;
  const middle = [(extent.width / 2 - x) / k, (extent.height / 2 - y) / k] as const;
  let best = {place: WHOLE_NETWORK, far: Infinity};
  rows.forEach((shown, row) =>
    shown.stations.forEach((_station, station) => {
      const square = frame.square(rowKey(shown), station);
      const far = Math.hypot(square.x + square.side / 2 - middle[0], square.y + square.side / 2 - middle[1]);
      if (far < best.far) best = {place: {level: "stage", row, station}, far};
    })
  );
  const unit = viewOfPlace(frame, rows, {...best.place, level: "unit"});
  return best.place.station > 0 && k > 0.9 * unit.k ? {...best.place, level: "unit"} : best.place;
}

/** One level in, at a box. The stem has nothing in it; undefined at a unit. */
export function inward({level}: NetworkPlace, row: number, station: number): NetworkPlace | undefined {
  if (level === "network") return {level: "stage", row, station};
  return level === "stage" && station > 0 ? {level: "unit", row, station} : undefined;
}

/** One level out; undefined at the whole network. */
export function outward(place: NetworkPlace): NetworkPlace | undefined {
  if (place.level === "network") return undefined;
  return place.level === "unit" ? {...place, level: "stage"} : WHOLE_NETWORK;
}
