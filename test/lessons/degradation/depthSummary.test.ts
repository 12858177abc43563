import {expect, it} from "vitest";
import {depthSummary} from "../../../components/lessons/degradation/depthSummary.js";

const run = (depth: 10 | 34, seed: number, trainLoss: number) =>
  ({network: "plain", bn: true, depth, seed, trainLoss, valAccuracy: 0.5}) as const;

it("goes from shallow to deep, and counts what diverged without letting it in", () => {
  const found = depthSummary([run(34, 1, NaN), run(34, 2, 1.5), run(10, 1, 0.1), run(10, 2, 0.3)], "trainLoss");
  expect(found.map(({depth, low, high, lost}) => [depth, low, high, lost])).toEqual([
    [10, 0.1, 0.3, 0],
    [34, 1.5, 1.5, 1]
  ]);
  expect(found.map(({mean}) => mean)).toEqual([expect.closeTo(0.2, 12), 1.5]);
});
