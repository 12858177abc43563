/** @file Where the parts of the three-unit chain stand: left to right where there is room, else top to bottom. */

export type Spot = readonly [x: number, y: number];

/** A place for words beside a part. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Places of a part's forward and backward words. */
export interface LabelSpots {
  readonly forward: LabelSpot;
  readonly backward: LabelSpot;
}

/** A way between two parts: into a unit's layers, out of them, around them, and to the loss. */
export interface ChainEdge {
  /** As steps name it: `in1`, `out1`, `skip1`, `loss`. */
  readonly id: string;
  readonly kind: "in" | "out" | "skip" | "loss";
  /** 1 … n; of the loss n + 1. */
  readonly unit: number;
  /** In the forward direction. */
  readonly points: readonly Spot[];
}

/** A part that words stand beside: yᵢ, the layers fᵢ, the shortcut around them, the loss. */
export type LabelledPart = "y" | "f" | "skip" | "loss";

export interface BackpropLayout {
  readonly vertical: boolean;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** y₀ = x, y₁ … yₙ. */
  readonly nodes: readonly Spot[];
  /** f₁ … fₙ. */
  readonly boxes: readonly Spot[];
  readonly loss: Spot;
  readonly edges: readonly ChainEdge[];
  readonly labels: (part: LabelledPart, unit: number) => LabelSpots;
}

/** A node's radius, in CSS pixels. */
export const NODE_RADIUS = 15;
/** Extent of the box of a unit's layers, in CSS pixels. */
export const BOX = {width: 44, height: 32} as const;
/** From here on the chain runs left to right, in CSS pixels. */
const WIDE = 820;
/** Pieces of a shortcut's arc. */
const PIECES = 24;

/** Words below each other over and under a part, where the chain runs left to right. */
function wideLabels([x, y]: Spot, part: LabelledPart): LabelSpots {
  const [above, below] = part === "skip" ? [-8, 18] : part === "f" ? [-44, -26] : [33, 51];
  return {forward: {x, y: y + above, anchor: "middle"}, backward: {x, y: y + below, anchor: "middle"}};
}

/** Words at a part's side, where the chain runs top to bottom. */
function narrowLabels([x, y]: Spot, part: LabelledPart): LabelSpots {
  if (part === "skip")
    return {forward: {x: x - 6, y: y - 3, anchor: "end"}, backward: {x: x - 6, y: y + 14, anchor: "end"}};
  const right = x + (part === "f" ? BOX.width / 2 : NODE_RADIUS) + 10;
  return {forward: {x: right, y: y - 4, anchor: "start"}, backward: {x: right, y: y + 14, anchor: "start"}};
}

/** Places `count` units in a width, in CSS pixels. */
export function backpropLayout(count: number, shortcuts: boolean, width: number): BackpropLayout {
  const vertical = width < WIDE;
  const [start, pitch, middle, bulge] = vertical ? [26, 124, 98, 46] : [54, (width - 94) / (count + 0.42), 142, 112];
  const spot = (along: number, across = 0): Spot => (vertical ? [middle - across, along] : [along, middle - across]);
  const node = (i: number): number => start + i * pitch;
  const box = (unit: number): number => node(unit) - pitch / 2;
  const end = node(count) + (vertical ? 78 : pitch * 0.42);
  const arc = (unit: number): readonly Spot[] =>
    Array.from({length: PIECES + 1}, (_, k) => {
      const angle = (Math.PI * k) / PIECES;
      return spot(node(unit - 1) + ((1 - Math.cos(angle)) / 2) * pitch, bulge * Math.sin(angle));
    });
  const units = Array.from({length: count}, (_, k) => k + 1);
  const unitEdges = units.flatMap((unit): readonly ChainEdge[] => [
    {id: `in${unit}`, kind: "in", unit, points: [spot(node(unit - 1)), spot(box(unit))]},
    {id: `out${unit}`, kind: "out", unit, points: [spot(box(unit)), spot(node(unit))]},
    ...(shortcuts ? [{id: `skip${unit}`, kind: "skip", unit, points: arc(unit)} as const] : [])
  ]);
  const places: Readonly<Record<LabelledPart, (unit: number) => Spot>> = {
    y: (unit) => spot(node(unit)),
    f: (unit) => spot(box(unit)),
    skip: (unit) => spot(box(unit), bulge),
    loss: () => spot(end)
  };
  return {
    vertical,
    width,
    height: vertical ? end + 30 : 200,
    nodes: [0, ...units].map(places.y),
    boxes: units.map(places.f),
    loss: spot(end),
    edges: [{id: "loss", kind: "loss", unit: count + 1, points: [spot(node(count)), spot(end)]}, ...unitEdges],
    labels: (part, unit) => (vertical ? narrowLabels : wideLabels)(places[part](unit), part)
  };
}

/** The point a share of the way along a line of points, 0–1. */
export function along(points: readonly Spot[], share: number): Spot {
  const place = Math.min(Math.max(share, 0), 1) * (points.length - 1);
  const index = Math.min(Math.floor(place), points.length - 2);
  const [[x0, y0] = [0, 0], [x1, y1] = [0, 0]] = [points[index], points[index + 1]];
  const rest = place - index;
  return [x0 + rest * (x1 - x0), y0 + rest * (y1 - y0)];
}
