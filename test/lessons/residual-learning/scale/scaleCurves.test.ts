// @vitest-environment jsdom
import {expect, it} from "vitest";
import {scaleCurves} from "../../../../components/lessons/residual-learning/scale/scaleCurves.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("draws both stacks' distance from a copy, and marks and tells the chosen scale", () => {
  const points = [0, 0.5, 1].map((scale) => ({scale, residual: scale, plain: 1}));
  const figure = scaleCurves(points, points[1]!, {width: 320});
  expectSnapshot(figure, "scaleCurves.svg");
  expect(figure.getAttribute("aria-label")).toContain("At 0.50: residual 0.50, plain 1.00. At 0: residual 0.00");
});
