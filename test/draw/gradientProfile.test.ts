// @vitest-environment jsdom
import {expect, it} from "vitest";
import {gradientProfile} from "../../components/draw/gradientProfile.js";
import {RUNS} from "../support/runs.js";

it("moves a gradient's dot evenly on the logarithmic axis between two steps", () => {
  const height = (step: number, moved?: number): number => {
    const options = {metric: "activationGradNorm", step, from: 1, ...(moved !== undefined && {moved})} as const;
    return Number(gradientProfile(RUNS, options).querySelector("circle")?.getAttribute("cy"));
  };
  expect(height(8, 0.5)).toBeCloseTo((height(1) + height(8)) / 2, 9);
  expect(height(8, 0)).toBeCloseTo(height(1), 9);
});
