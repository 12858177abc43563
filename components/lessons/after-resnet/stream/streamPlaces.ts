import type {StreamPart, StreamRow} from "./streamRows.js";

/** A part of a row with its middle and its extent along the wire, in CSS pixels. */
export interface PlacedPart {
  readonly part: StreamPart;
  readonly x: number;
  readonly width: number;
}

/** Extents in CSS pixels: a layer's box by its letters, the room between two parts at least. */
const BOX = {edge: 5, letter: 6.2};
const NODE = {fork: 4, sum: 12} as const;

/** What a part takes along the wire. */
function extent(part: StreamPart): number {
  return part.kind === "layer" ? 2 * BOX.edge + BOX.letter * part.text.length : NODE[part.kind];
}

/** How many units of a row are shown in a width: two where they fit with room between their parts. */
export function shownUnits({parts}: StreamRow, width: number): 1 | 2 {
  const least = parts.reduce((sum, part) => sum + extent(part) + 9, 0);
  return 2 * least <= width ? 2 : 1;
}

/** The parts of a row's units between two ends of the wire, with even gaps. */
export function streamPlaces(row: StreamRow, from: number, to: number, units: 1 | 2): readonly PlacedPart[] {
  const parts = units === 2 ? [...row.parts, ...row.parts] : row.parts;
  const taken = parts.reduce((sum, part) => sum + extent(part), 0);
  const gap = (to - from - taken) / (parts.length + 1);
  let x = from;
  return parts.map((part) => {
    const width = extent(part);
    x += gap + width;
    return {part, x: x - width / 2, width};
  });
}
