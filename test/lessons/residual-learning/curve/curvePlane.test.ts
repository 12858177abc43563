// @vitest-environment jsdom
import {expect, it} from "vitest";
import {CURVE_X} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {curvePlane} from "../../../../components/lessons/residual-learning/curve/curvePlane.js";

const plane = curvePlane({width: 336, height: 264, title: "A plane", yLabel: "y", extent: 2, yTicks: [-2, 2]});

it("has its first place at the left and its last at the right, and its extent at both ends", () => {
  expect([plane.x(0), plane.x(63)]).toEqual([52, 252]);
  expect([plane.y(2), plane.y(0), plane.y(-2)]).toEqual([26, 126, 226]);
});

it("puts what lies beyond its extent at its end", () => {
  expect(plane.y(100)).toBe(plane.y(2));
  expect(plane.line([0, 100])).toMatch(/^M52,126L.*,26$/);
});

it("the band of a copy has no height", () => {
  const edges = plane
    .band(CURVE_X)!
    .slice(1, -1)
    .split("L")
    .map((pair) => pair.split(",").map(Number));
  expect(edges).toHaveLength(128);
  expect(edges[0]).toEqual(edges.at(-1));
});
