/** @file Where the parts of the three-unit chain stand: left to right where there is room, else top to bottom. */

export type Spot = readonly [x: number, y: number];

/** A place for words beside a part. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface BackpropLayout {
  readonly vertical: boolean;
  readonly width: number;
  readonly height: number;
  /** y₀ = x, y₁ … yₙ. */
  readonly nodes: readonly Spot[];
  /** f₁ … fₙ. */
  readonly boxes: readonly Spot[];
  readonly loss: Spot;
  /** Points along an edge in the forward direction: `in1`, `out1`, `skip1`, `loss`. */
  readonly edges: Readonly<Record<string, readonly Spot[]>>;
  /** Places of a part's forward and backward words: of `y1`, `f1`, `skip1`, `loss`. */
  readonly labels: (part: string) => {readonly forward: LabelSpot; readonly backward: LabelSpot};
}

export const NODE = 15;
export const BOX = {width: 44, height: 32} as const;
/** From here on the chain runs left to right, in CSS pixels. */
const WIDE = 820;

/** Places `count` units in a width, in CSS pixels. */
export function backpropLayout(count: number, shortcuts: boolean, width: number): BackpropLayout {
  const vertical = width < WIDE;
  const [start, pitch, middle, bulge] = vertical ? [26, 124, 98, 46] : [54, (width - 94) / (count + 0.42), 142, 112];
  const spot = (along: number, across = 0): Spot => (vertical ? [middle - across, along] : [along, middle - across]);
  const alongNode = (i: number): number => start + i * pitch;
  const alongLoss = alongNode(count) + (vertical ? 78 : pitch * 0.42);
  const nodes = Array.from({length: count + 1}, (_, i) => spot(alongNode(i)));
  const boxes = Array.from({length: count}, (_, i) => spot(alongNode(i) + pitch / 2));
  const edges: Record<string, readonly Spot[]> = {loss: [spot(alongNode(count)), spot(alongLoss)]};
  for (let i = 1; i <= count; i++) {
    const [from, to] = [alongNode(i - 1), alongNode(i)];
    edges[`in${i}`] = [spot(from), spot((from + to) / 2)];
    edges[`out${i}`] = [spot((from + to) / 2), spot(to)];
    if (shortcuts)
      edges[`skip${i}`] = Array.from({length: 25}, (_, k) => {
        const angle = (Math.PI * k) / 24;
        return spot(from + ((1 - Math.cos(angle)) / 2) * (to - from), bulge * Math.sin(angle));
      });
  }
  const last = vertical ? alongLoss + 30 : 0;
  return {
    vertical,
    width,
    height: vertical ? last : 200,
    nodes,
    boxes,
    loss: spot(alongLoss),
    edges,
    labels(part) {
      const index = Number(/\d+/.exec(part)?.[0] ?? 0);
      const skip = part.startsWith("skip");
      const box = part.startsWith("f");
      const [x, y] = skip
        ? spot(alongNode(index) - pitch / 2, bulge)
        : ((box ? boxes[index - 1] : part === "loss" ? spot(alongLoss) : nodes[index]) ?? spot(0));
      if (!vertical) {
        const [above, below] = skip ? [-8, 18] : box ? [-44, -26] : [33, 51];
        return {forward: {x, y: y + above, anchor: "middle"}, backward: {x, y: y + below, anchor: "middle"}};
      }
      if (skip) return {forward: {x: x - 6, y: y - 3, anchor: "end"}, backward: {x: x - 6, y: y + 14, anchor: "end"}};
      const right = x + (box ? BOX.width / 2 : NODE) + 10;
      return {forward: {x: right, y: y - 4, anchor: "start"}, backward: {x: right, y: y + 14, anchor: "start"}};
    }
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
