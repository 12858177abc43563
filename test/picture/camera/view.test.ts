import {expect, it} from "vitest";
import {closer, fit, resized, viewBetween, type View} from "../../../components/picture/camera/view.js";

const extent = {width: 800, height: 500};
const at = ({k, x, y}: View, [u, v]: readonly [number, number]) => [u * k + x, v * k + y];
/** The point of the world that is in a picture's middle. */
const middle = ({k, x, y}: View, {width, height}: typeof extent) => [(width / 2 - x) / k, (height / 2 - y) / k];

it("comes closer about the middle, or about a point, which keeps its place, and no closer than it can", () => {
  const view = {k: 1.2, x: -30, y: 40};
  const near = closer(view, 2, extent, [0.5, 10]);
  expect(near.k).toBeCloseTo(2.4);
  middle(near, extent).forEach((value, i) => expect(value).toBeCloseTo(middle(view, extent)[i]!));
  const point = [100, 60] as const;
  const pointed = closer(view, 3, extent, [0.5, 10], point);
  at(pointed, [(100 + 30) / 1.2, (60 - 40) / 1.2]).forEach((value, i) => expect(value).toBeCloseTo(point[i]!));
  expect(closer(view, 100, extent, [0.5, 10]).k).toBe(10);
  expect(closer(view, 0.001, extent, [0.5, 10]).k).toBe(0.5);
});

it("keeps what is in the middle there when the picture has another extent", () => {
  const view = {k: 2, x: -200, y: 10};
  const other = {width: 360, height: 400};
  middle(resized(view, extent, other), other).forEach((value, i) =>
    expect(value).toBeCloseTo(middle(view, extent)[i]!)
  );
});

it("flies from one view to exactly the other", () => {
  const [from, to] = [
    {k: 1, x: 0, y: 200},
    {k: 3.4, x: -600, y: 170}
  ];
  const way = viewBetween(from, to, extent);
  const start = way(0);
  expect([start.k, start.x, start.y].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([1, 0, 200]);
  expect(way(1)).toBe(to);
  expect(way(0.5).k).toBeGreaterThan(0.5);
});

it("lays a stretch of the world onto a stretch of the picture, in its middle where it may come no closer", () => {
  expect(fit([0, 100], [50, 250], 90)).toEqual({k: 2, x: 50, y: 90});
  expect(fit([0, 100], [50, 250], 90, 1)).toEqual({k: 1, x: 100, y: 90});
});
