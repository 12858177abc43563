import {expect, it} from "vitest";
import {coarseFirst, gridPlaces, thinned} from "../../../components/lessons/loss-surface/surfaceGrid.js";

it("has the trained weights in the middle, and a coarse grid's points among a fine one's, to the bit", () => {
  expect(gridPlaces(5)).toEqual([-1, -0.5, 0, 0.5, 1]);
  const fine = gridPlaces(41);
  for (const points of [5, 11, 21]) {
    const stride = 40 / (points - 1);
    gridPlaces(points).forEach((place, i) => expect(Object.is(place, fine[i * stride])).toBe(true));
  }
});

it("takes every point once: the corners and the middle first", () => {
  for (const points of [3, 5, 11, 21]) {
    const order = coarseFirst(points);
    expect(new Set(order).size).toBe(points ** 2);
    expect(order).toHaveLength(points ** 2);
    const last = points - 1;
    expect(order.slice(0, 9)).toEqual(
      [0, last / 2, last].flatMap((row) => [0, last / 2, last].map((column) => row * points + column))
    );
  }
});

it("thins a grid to the points of a coarser one, and refuses one whose points are elsewhere", () => {
  const nine = Float32Array.from({length: 25}, (_, i) => i);
  expect([...thinned(nine, 3)]).toEqual([0, 2, 4, 10, 12, 14, 20, 22, 24]);
  expect(() => thinned(nine, 4)).toThrow("a grid of 5 points has none of 4 points inside");
});
