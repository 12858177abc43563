import {interpolateZoom} from "d3";

/** Where a camera stands: a point of the world is drawn at `k` times its place, moved by x and y. CSS pixels. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Extent of a picture. CSS pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** What the camera sees, as d3 writes it: the middle, in the world, and how wide a stretch of it. */
type Seen = [middleX: number, middleY: number, width: number];

const seen = ({k, x, y}: View, {width, height}: Extent): Seen => [(width / 2 - x) / k, (height / 2 - y) / k, width / k];

function viewOf([x, y, across]: Seen, {width, height}: Extent): View {
  const k = width / across;
  return {k, x: width / 2 - x * k, y: height / 2 - y * k};
}

/** The way of a camera from one view to another: it draws back a little where the way is far (van Wijk & Nuij 2003). */
export function viewBetween(from: View, to: View, extent: Extent): (time: number) => View {
  const between = interpolateZoom(seen(from, extent), seen(to, extent));
  return (time) => (time >= 1 ? to : viewOf(between(time), extent));
}

/** A view drawn closer by a factor; the given point of the picture, else its middle, keeps its place. `range` bounds k. */
export function closer(
  view: View,
  factor: number,
  {width, height}: Extent,
  [least, most]: readonly [number, number],
  [x, y]: readonly [number, number] = [width / 2, height / 2]
): View {
  const k = Math.max(least, Math.min(most, view.k * factor));
  const by = k / view.k;
  return {k, x: x - (x - view.x) * by, y: y - (y - view.y) * by};
}

/** The same view of a picture of another extent: what is in the middle stays in the middle. */
export function resized(view: View, from: Extent, to: Extent): View {
  const [x, y, across] = seen(view, from);
  return viewOf([x, y, across], to);
}

/** A view that lays a stretch of the world, `[left, right]`, onto a stretch of the picture, and the world's wire at a height. */
export function fit(
  [from, to]: readonly [number, number],
  [left, right]: readonly [number, number],
  y: number,
  most = Infinity
): View {
  const k = Math.min(most, (right - left) / (to - from));
  return {k, x: (left + right) / 2 - ((from + to) / 2) * k, y};
}
