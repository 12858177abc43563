import {expect, it} from "vitest";
import {curveSeries} from "../../../components/draw/runs/curveSeries.js";
import {aNetworkRun} from "../../support/keptRuns.js";

it("reads every batch, and their running mean", () => {
  const {batches, mean, lost} = curveSeries(aNetworkRun("plain", [2, 3, 1]).reports, ({loss}) => loss);
  expect([...Array.from(batches.steps)]).toEqual([1, 2, 3]);
  expect([...Array.from(batches.values)]).toEqual([2, 3, 1]);
  expect([...Array.from(mean.values)]).toEqual([2, 2 + 0.15 * 1, 2.15 + 0.15 * (1 - 2.15)]);
  expect(lost).toBeUndefined();
});

it("ends before the first number that is not finite, and names its step", () => {
  const {batches, lost} = curveSeries(aNetworkRun("plain", [2, Infinity, 1]).reports, ({loss}) => loss);
  expect(batches.steps.length).toBe(1);
  expect(lost).toBe(2);
});
