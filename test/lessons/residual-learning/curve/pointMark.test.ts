// @vitest-environment jsdom
import {expect, it} from "vitest";
import {curvePlane} from "../../../../components/lessons/residual-learning/curve/curvePlane.js";
import {pointMark} from "../../../../components/lessons/residual-learning/curve/pointMark.js";

it("rings a curve's point where the plane has it", () => {
  const plane = curvePlane({width: 320, height: 200, title: "A plane", yLabel: "y"});
  pointMark(plane, "f", 63, 1);
  const ring = plane.svg.querySelector("circle")!;
  expect([ring.dataset.part, Number(ring.getAttribute("cx")), Number(ring.getAttribute("cy"))]).toEqual([
    "f",
    plane.x(63),
    plane.y(1)
  ]);
});
