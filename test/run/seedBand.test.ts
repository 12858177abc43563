import {mean} from "d3";
import {expect, it} from "vitest";
import {seedBand} from "../../components/run/seedBand.js";
import {aNetworkRun} from "../support/keptRuns.js";

const lossOf = ({loss}: {readonly loss: number}): number => loss;

it("is the plain mean and the range at each step", () => {
  const losses = [
    [2.3, 1.1, 0.7],
    [2.1, 1.4, 0.1],
    [2.2, 0.9, 0.4]
  ];
  const band = seedBand(
    losses.map((list) => aNetworkRun("residual", list)),
    lossOf
  );
  expect(band).toEqual(
    [0, 1, 2].map((i) => {
      const values = losses.map((list) => list[i]!);
      return {
        step: i + 1,
        mean: (values[0]! + values[1]! + values[2]!) / 3,
        low: Math.min(...values),
        high: Math.max(...values)
      };
    })
  );
  expect(band[0]?.mean).toBeCloseTo(mean([2.3, 2.1, 2.2])!, 15);
});

it("ends where the slowest run ends, and takes only steps that all have measured", () => {
  const runs = [aNetworkRun("plain", [2, 2, 2], {1: {}, 3: {}}), aNetworkRun("plain", [2, 2], {1: {}, 2: {}})];
  expect(seedBand(runs, lossOf).map(({step}) => step)).toEqual([1, 2]);
  expect(seedBand(runs, ({probe}) => probe?.valLoss).map(({step}) => step)).toEqual([1]);
});

it("has no mean where a run has diverged", () => {
  const [first, second] = seedBand([aNetworkRun("plain", [2, NaN]), aNetworkRun("plain", [4, 1])], lossOf);
  expect(first?.mean).toBe(3);
  expect(second?.mean).toBeNaN();
  expect(seedBand([], lossOf)).toEqual([]);
});
