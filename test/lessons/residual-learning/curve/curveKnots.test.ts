import {expect, it} from "vitest";
import {
  KNOT_X,
  knotsOf,
  strokeKnots,
  throughKnots
} from "../../../../components/lessons/residual-learning/curve/curveKnots.js";

const flat = KNOT_X.map(() => 0);

it("draws straight lines through a reader's points", () => {
  expect(throughKnots(KNOT_X.map(Math.abs), -1.625)).toBeCloseTo(1.625);
  expect(throughKnots(KNOT_X, 3)).toBe(3);
  expect(throughKnots(KNOT_X, -4)).toBe(-3);
});

it("cuts a function off where the plane ends", () => {
  expect(knotsOf((x) => 10 * x).slice(11, 14)).toEqual([-2.5, 0, 2.5]);
  expect(Math.max(...knotsOf((x) => 10 * x))).toBe(3);
});

it("a stroke moves every point on its way to the straight line, and none beside it", () => {
  const drawn = strokeKnots(flat, [0, 1], [1, 2]);
  expect(drawn.slice(11, 18)).toEqual([0, 1, 1.25, 1.5, 1.75, 2, 0]);
  expect(strokeKnots(flat, [1, 2], [0, 1])).toEqual(drawn);
});

it("a single tap moves the nearest point to it", () => {
  const drawn = strokeKnots(flat, [0.1, -1], [0.1, -1]);
  expect(drawn.filter((h) => h !== 0)).toEqual([-1]);
  expect(drawn[12]).toBe(-1);
});
