import type {Station} from "./station.js";

/** Where a station stands along its network: lengths in CSS pixels from the picture's start. */
export interface BoxPlace {
  /** Where its face begins. */
  readonly from: number;
  /** Side of the face, and thickness of the box. */
  readonly side: number;
  readonly thickness: number;
  /** The point after it: its "+", where arcs end and begin. */
  readonly node: number;
}

/** A network laid out, left to right or top to bottom. */
export interface NetworkLayout {
  readonly down: boolean;
  /** Whether room is scarce: smaller signs, no words beside them. */
  readonly tight: boolean;
  /** Side of the largest face. */
  readonly unit: number;
  readonly places: readonly BoxPlace[];
  /** Where the wire begins, and where it ends after the last station. */
  readonly start: number;
  readonly end: number;
}

export interface LayoutOptions {
  /** CSS pixels that the network has along its way. */
  readonly length: number;
  readonly down?: boolean;
  /** Largest side of a face. */
  readonly most?: number;
  /** Room before the first box and after the last one. */
  readonly lead: number;
  readonly tail: number;
}

/** Thickness of the thinnest box as a share of the largest face; wide networks would else have no room between boxes. */
const DEPTH = {thin: 0.066, wide: 0.115};
/** Room between two boxes, for a "+", as a share of the largest face; upright it is a length. */
const GAP = {usual: 0.2, tight: 0.16};
const GAP_DOWN = 9;
/** Upright, few stations get larger faces with more room between them: the stages' names stand beside them. */
const FEW = {stations: 9, most: 38, gap: 24};
/** A face's side as a power of the map's height: the square root; where a lying network has little room, less, so that the last can be read. */
const POWER = {usual: 0.5, tight: 0.42};
/** How far a box leans to the right and up, as shares of its thickness. */
export const LEAN = {across: 0.8, up: 0.5};
/** Faces smaller than this cannot be read. */
const LEAST = 20;

/** How large each face is and how thick each box, in units of the largest face; a box's thickness is the square root of its channels. */
function proportions(stations: readonly Station[], power: number) {
  const [height = 1, , channels = 1] = stations[0]?.shape ?? [];
  const depth = channels >= 64 ? DEPTH.wide : DEPTH.thin;
  return stations.map(({shape: [h, , c]}) => ({
    side: (h / height) ** power,
    thickness: depth * Math.sqrt(c / channels)
  }));
}

/** Lays a network out: a face's side follows the map's height, a box's thickness its channels. */
export function networkLayout(
  stations: readonly Station[],
  {length, down = false, most: usual = 74, lead, tail}: LayoutOptions
): NetworkLayout {
  const tight = !down && length < 900;
  const scale = tight ? "tight" : "usual";
  const sizes = proportions(stations, POWER[scale]);
  const count = sizes.length;
  const room = length - lead - tail;
  const few = down && count <= FEW.stations;
  const most = few ? FEW.most : usual;
  const lean = down ? LEAN.up : LEAN.across;
  const along = sizes.reduce((sum, {side, thickness}) => sum + side + lean * thickness, 0);
  const fits = down ? (room - GAP_DOWN * count) / along : room / (along + GAP[scale] * (count + 0.4));
  const unit = Math.max(LEAST, Math.min(most, fits));
  const free = (room - unit * along) / (down ? count : count + 0.4);
  const gap = down ? Math.max(GAP_DOWN, few ? Math.min(FEW.gap, free) : 0) : free;
  let at = lead + (down ? 0 : gap * 0.9);
  const places = sizes.map((size): BoxPlace => {
    const [side, thickness] = [unit * size.side, unit * size.thickness];
    // Upright, a box leans over what is above it; else over what is behind it.
    const from = at + (down ? lean * thickness : 0);
    const end = from + side + (down ? 0 : lean * thickness);
    at = end + gap;
    return {from, side, thickness, node: end + gap / 2};
  });
  const last = places.at(-1);
  return {down, tight, unit, places, start: lead - (down ? gap / 2 : -gap * 0.4), end: last?.node ?? lead};
}

/** Height of an arc's control points over a box that it has to clear; its top is at three quarters of it. */
export function arcHeight({side, thickness}: Pick<BoxPlace, "side" | "thickness">, down: boolean): number {
  return (side / 2 + thickness / 2 + 4) / (down ? 0.5 : 0.43);
}
