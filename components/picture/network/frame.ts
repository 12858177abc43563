import {arcHeight, LEAN, networkLayout, type NetworkLayout} from "./networkLayout.js";
import {rowKey, type PictureRow} from "./pictureRow.js";

/** A square of the picture, and how far its box leans. CSS pixels. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly across: number;
  readonly up: number;
}

/** Where everything of a picture stands. */
export interface Frame {
  readonly layout: NetworkLayout;
  readonly width: number;
  readonly height: number;
  /** Where each network's wire runs, across the way. */
  readonly lines: ReadonlyMap<string, number>;
  /** The image that goes in: its left top corner and its side, 0 where none is shown. */
  readonly image: {readonly x: number; readonly y: number; readonly side: number};
  /** Where the stages are named, across the way: under the first lying row and what layers write there. */
  readonly stageLine: number;
  /** A point along a network's way and beside its wire, on the page. */
  readonly at: (key: string, along: number, across?: number) => readonly [number, number];
  readonly square: (key: string, station: number) => Square;
}

/** Longest bar of a gradient's norm. */
export const BAR = 36;
/** Upright: share of the width at which each of two columns stands, and where one alone does. */
const COLUMNS = [0.27, 0.73];
const ALONE = 0.36;
const DOWN = {
  image: {lead: 62, tail: 114, most: 35, image: 44, columns: COLUMNS},
  numbers: {lead: 88, tail: 46, most: 35, image: 0, columns: [0.2, 0.84]}
};
const ACROSS = {
  image: {roomy: {lead: 112, tail: 168, image: 74}, tight: {lead: 66, tail: 96, image: 46}},
  numbers: {roomy: {lead: 118, tail: 118, image: 0}, tight: {lead: 92, tail: 84, image: 0}}
};

function upright(rows: readonly PictureRow[], width: number, options: FrameOptions): Frame {
  const {height = 1087, ends = "image"} = options;
  const stations = rows[0]?.stations ?? [];
  const {image: side, columns: usual, ...room} = DOWN[ends];
  const columns: readonly number[] = options.columns ?? usual;
  const layout = networkLayout(stations, {length: height, down: true, ...room});
  const share = (i: number): number => (rows.length > 1 ? (columns[i] ?? 0.5) : ALONE);
  const lines = new Map(rows.map((row, i) => [rowKey(row), width * share(i)]));
  const image = {x: (rows.length > 1 ? 0.5 : ALONE) * width - side / 2, y: 0, side};
  return frameOf(layout, width, layout.end + room.tail, lines, image, width / 2);
}

function lying(rows: readonly PictureRow[], width: number, options: FrameOptions): Frame {
  const {above = 0, below = 0, keepsPlace = false, ends = "image"} = options;
  const fewer = keepsPlace ? 2 - Math.min(2, rows.length) : 0;
  const foot = options.foot ?? (rows.length + fewer > 1 ? 14 : 40);
  const {roomy, tight} = ACROSS[ends];
  const room = width < 900 ? tight : roomy;
  const {tail} = room;
  const side = room === roomy ? (options.image ?? room.image) : room.image;
  const lead = room.lead + side - room.image;
  const layout = networkLayout(rows[0]?.stations ?? [], {length: width, lead, tail});
  const [first] = layout.places;
  const apex = first ? 0.75 * arcHeight(first, false) : 0;
  const half = layout.unit / 2;
  const between = Math.max(126, half + BAR + 44 + half + 26) + above + below;
  const top = Math.max(66, apex + 8) + above + (fewer * between) / 2;
  const lines = new Map(rows.map((row, i) => [rowKey(row), top + i * between]));
  const height = top + (rows.length - 1) * between + half + BAR + foot + below + (fewer * between) / 2;
  const middle = top + ((rows.length - 1) * between) / 2;
  return frameOf(layout, width, height, lines, {x: 0, y: middle - side / 2, side}, top + half + 70 + below);
}

function frameOf(
  layout: NetworkLayout,
  width: number,
  height: number,
  lines: Frame["lines"],
  image: Frame["image"],
  stageLine: number
): Frame {
  const {down, places} = layout;
  const at: Frame["at"] = (key, along, across = 0) => {
    const line = (lines.get(key) ?? 0) + across;
    return down ? [line, along] : [along, line];
  };
  return {
    layout,
    width,
    height,
    lines,
    image,
    stageLine,
    at,
    square(key, station) {
      const {from = 0, side = 0, thickness = 0} = places[station] ?? {};
      const [x, y] = at(key, from, -side / 2);
      return {x, y, side, across: LEAN.across * thickness, up: LEAN.up * thickness};
    }
  };
}

/** Width from which a network lies; a narrower picture stands upright, in columns. */
export const LYING_FROM = 600;

/** What stands at a network's two ends: the image that goes in and the answer, or large numbers of a layer. */
type Ends = "image" | "numbers";

/** Room that a picture has; CSS pixels. */
export interface FrameOptions {
  readonly ends?: Ends;
  /** What it takes upright if its boxes can be read there. */
  readonly height?: number;
  /** More room over each lying row, and under it: for what layers write there. */
  readonly above?: number;
  readonly below?: number;
  /** Upright: share of the width at which each of two columns stands. */
  readonly columns?: readonly [number, number];
  /** Room under the last lying row, beside that. */
  readonly foot?: number;
  /** Whether a single lying row takes the height of two and stands in its middle: what is below stays in its place. */
  readonly keepsPlace?: boolean;
  /** Side of the image that goes into lying rows, where there is room. */
  readonly image?: number;
  /** Width from which it lies. */
  readonly lyingFrom?: number;
}

/** Places a picture's rows in a width, in CSS pixels. All rows are networks of the same stages. */
export function frame(rows: readonly PictureRow[], width: number, options: FrameOptions = {}): Frame {
  const {lyingFrom = LYING_FROM} = options;
  return width < lyingFrom ? upright(rows, width, options) : lying(rows, width, options);
}
