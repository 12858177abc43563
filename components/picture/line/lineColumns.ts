import type {Network} from "../../network/network.js";
import {LEAN} from "../network/networkLayout.js";
import {isUnit, lineStations, type LineStation} from "./lineStation.js";
import type {BoxScaleName, ShapeView} from "./shapeView.js";

/** What a large network is laid out for. */
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
export interface Column {
  readonly members: readonly LineStation[];
  /** Side and thickness of the box in units. */
  readonly side: number;
  readonly thickness: number;
  /** CSS pixels of the sheets behind it. */
  readonly extra: number;
}

/** Largest side of a first stage's face. */
export const MOST = 74;
/** Between two boxes, as a share of the unit. */
export const GAP = 0.215;
/** Thickness of 64 channels in units, on either scale, and of the miniature's 8. */
const DEPTH = {sqrt: 0.115, linear: 0.03};
const DEPTH_OF_FEW = 0.066;
const SHEET = 3.2;
/** Sheets of a long stack together are at most so thick. */
const STACK = 84;
/** A network that lies begins one pixel in; and room for the classes after its last box. */
export const START = 1;
const TAIL = 22;
/** Room that the frame of an open unit takes on either side. */
export const FRAME = 7;

const side = ({shape}: LineStation): number => (shape.length === 3 ? shape[0] : 1);
const channels = ({shape, kind}: LineStation): number => (kind === "cells" ? 1 : (shape.at(-1) ?? 1));

/** Stations that stand together: sheets with the box before them, units of a folded stage with its first. */
export function lineColumns(stations: readonly LineStation[], {folded, scale}: LineOptions): readonly Column[] {
  const open = new Set(stations.map(({unit}) => unit));
  const runs: LineStation[][] = [];
  for (const station of stations) {
    if (station.onArc || open.has(station.id)) continue;
    const last = runs.at(-1)?.[0];
    const stacked =
      isUnit(station) && last !== undefined && isUnit(last) && last.stage === station.stage && folded.has(last.stage);
    if (station.kind === "sheet" || stacked) runs.at(-1)?.push(station);
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
export function unitFor(columns: readonly Column[], frames: number, width: number, most: number): number {
  const along = columns.reduce((sum, column) => sum + column.side + LEAN.across * column.thickness, 0);
  const fixed = columns.reduce((sum, {extra}) => sum + extra, 0) + 2 * FRAME * frames;
  return Math.max(8, Math.min(most, (width - START - TAIL - fixed) / (along + GAP * (columns.length - 1))));
}

/** How many units stand open. */
export const framesOf = (stations: readonly LineStation[]): number => new Set(stations.map(({unit}) => unit)).size - 1;

/** The side of a first stage's face for which a network would just fit. */
export function fittingUnit(stations: readonly LineStation[], options: LineOptions): number {
  return unitFor(lineColumns(stations, options), framesOf(stations), options.width, MOST);
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

/** The stages that are folded in a view: those that the reader has folded, and those that are too long, unless he spread them out. */
export function foldedStages(network: Network, {folded, spread, open, scale}: ShapeView, width: number): Set<number> {
  const own = foldsByItself(lineStations(network, open), {width, scale});
  return new Set([...folded, ...[...own].filter((stage) => !spread.has(stage))]);
}
