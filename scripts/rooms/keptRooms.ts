/** @file The room that cells of a page hold until their figures stand: measured heights (`data/rooms.json`), as rules of a page. */
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {attribute, cellsOf, setAttribute, type Element} from "../site/htmlTree.js";

/** Number of a page's cell that holds a room, in the order of its main part, from 0. */
export const ROOM = "data-room";

/** Heights in CSS pixels at each width of the window, by the number of the cell. */
export type CellHeights = Readonly<Record<string, readonly number[]>>;

/** What cells keep free above and below themselves, in CSS pixels: their own margins, or those of what they show. By the number of the cell. */
export type CellMargins = Readonly<Record<string, readonly [above: number, below: number]>>;

/** What was measured of a page. */
export interface PageRooms {
  readonly date: string;
  readonly cells: CellHeights;
  /** Of a cell that is not named nothing is known: it holds a cell's usual margins. */
  readonly margins?: CellMargins;
}

/** Heights of what cells show, at some widths of the window. */
export interface Rooms {
  /** The browser that they were measured in. */
  readonly browser: string;
  /** In CSS pixels and rising. */
  readonly widths: readonly number[];
  /** By a page's file, `paths.html`. */
  readonly pages: Readonly<Record<string, PageRooms>>;
}

/** A height at a width. */
interface Point {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels by which a rule may differ from what was measured: nobody sees a text move so far. */
const NEAR = 6;

/** The heights that were measured last. */
export const keptRooms = (): Rooms =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../data/rooms.json"), "utf8")) as Rooms;

const slopeOf = (from: Point, to: Point): number => (to.height - from.height) / (to.width - from.width);

/** The points that must be kept so that straight lines between them come near all others. */
function corners(points: readonly Point[]): readonly Point[] {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return points;
  const slope = slopeOf(first, last);
  const away = points.map(({width, height}) => Math.abs(height - first.height - slope * (width - first.width)));
  const farthest = away.indexOf(Math.max(...away));
  if ((away[farthest] ?? 0) <= NEAR) return [first, last];
  return [...corners(points.slice(0, farthest + 1)), ...corners(points.slice(farthest)).slice(1)];
}

/** A number of a style sheet, without what nobody sees of it. */
const short = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/** The height between two points as a length of a style sheet; from a last point on it stays. */
function lengthOf(from: Point, to: Point | undefined): string {
  const slope = to ? slopeOf(from, to) : 0;
  if (Math.abs(slope) < 0.005) return `${short(from.height, 0)}px`;
  return `calc(${short(from.height - slope * from.width, 0)}px + ${short(100 * slope, 1)}vw)`;
}

/** The rules that give each numbered cell of a page its `--room`; empty where none is known. */
export function roomRules(widths: readonly number[], cells: CellHeights): string {
  const byWidth = new Map<number, string[]>();
  for (const [cell, heights] of Object.entries(cells)) {
    const kept = corners(heights.map((height, i) => ({width: widths[i] ?? 0, height})));
    let last = "";
    kept.forEach((point, i) => {
      const from = i === 0 ? 0 : point.width;
      const length = lengthOf(point, kept[i + 1]);
      if (length !== last) byWidth.set(from, [...(byWidth.get(from) ?? []), `[${ROOM}="${cell}"]{--room:${length}}`]);
      last = length;
    });
  }
  return [...byWidth]
    .sort(([a], [b]) => a - b)
    .map(([width, rules]) => (width === 0 ? rules.join("") : `@media (min-width:${width}px){${rules.join("")}}`))
    .join("\n");
}

/** The margins of a cell that shows what has none, in CSS pixels: `waiting.css` has them. */
const USUAL = 16;

/** The rules that give cells of a page their `--around`, the margins that they hold, unless they are the usual; one for all that hold the same. */
export function marginRules(margins: CellMargins): string {
  const alike = new Map<string, string[]>();
  for (const [cell, [above, below]] of Object.entries(margins)) {
    const around = above === below ? `${above}px` : `${above}px ${below}px`;
    if (above !== USUAL || below !== USUAL) alike.set(around, [...(alike.get(around) ?? []), `[${ROOM}="${cell}"]`]);
  }
  return [...alike].map(([around, cells]) => `${cells.join()}{--around:${around}}`).join("");
}

/** Whether a cell's picture is pinned over its paragraphs: then it is as tall as the window lets it be, and waits as `waiting.css` tells. */
const isPinned = ({parentNode}: Element): boolean =>
  parentNode !== null && "attrs" in parentNode && attribute(parentNode, "class") === "unit-pinned";

/**
 * Numbers the cells of a page that hold a room.
 * @param main what holds the cells
 * @param name the page's file, `paths.html`
 * @returns the rules that give them their room and its margins; empty where none is known
 */
export function holdRooms(main: Element, name: string, {widths, pages}: Rooms): string {
  const cells = cellsOf(main);
  const page = pages[name];
  const isHeld = ([number]: readonly [string, unknown]): boolean => {
    const cell = cells[Number(number)];
    return cell !== undefined && !isPinned(cell);
  };
  const rooms = Object.entries(page?.cells ?? {}).filter(isHeld);
  for (const [cell] of rooms) setAttribute(cells[Number(cell)]!, ROOM, cell);
  const margins = Object.entries(page?.margins ?? {}).filter(isHeld);
  return marginRules(Object.fromEntries(margins)) + roomRules(widths, Object.fromEntries(rooms));
}
