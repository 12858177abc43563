import {expect, it} from "vitest";
import {LOSS_BY_STEP} from "../../../components/draw/lossCurves.js";
import {runLines} from "../../../components/draw/runs/runLines.js";
import {aKeptRun, aNetworkRun} from "../../support/keptRuns.js";

const seeds = [1, 2, 3].map((number) =>
  aKeptRun(number, {group: "seeds", networks: [aNetworkRun("residual", [number, number, number])]})
);

it("has a line for each network of each run that is not hidden", () => {
  const lines = runLines([aKeptRun(1), aKeptRun(2, {hidden: true}), aKeptRun(3)], LOSS_BY_STEP);
  expect(lines.map(({network, number}) => `${network} ${number}`)).toEqual([
    "residual 1",
    "plain 1",
    "residual 3",
    "plain 3"
  ]);
});

it("draws several seeds as their mean and range", () => {
  const [line, ...others] = runLines(seeds, LOSS_BY_STEP);
  expect(others).toEqual([]);
  expect(line).toMatchObject({seeds: 3, number: 1, line: {values: [2, 2, 2]}});
  expect(line?.band).toMatchObject({low: {values: [1, 1, 1]}, high: {values: [3, 3, 3]}});
});

it("adds the seed that is in focus, and draws a seed whose fellows are hidden alone", () => {
  expect(runLines(seeds, LOSS_BY_STEP, "run-3").map(({number, seeds: count}) => [number, count])).toEqual([
    [1, 3],
    [3, 1]
  ]);
  const alone = seeds.map((run) => ({...run, hidden: run.number !== 2}));
  expect(runLines(alone, LOSS_BY_STEP).map(({number, seeds: count}) => [number, count])).toEqual([[2, 1]]);
});

it("ends at the first number that is not finite, of one run or of any seed", () => {
  const lost = aKeptRun(4, {group: "seeds", networks: [aNetworkRun("residual", [2, NaN, 2])]});
  expect(runLines([lost], LOSS_BY_STEP)[0]).toMatchObject({lost: 2, line: {values: new Float64Array([2])}});
  expect(runLines([...seeds, lost], LOSS_BY_STEP)[0]).toMatchObject({lost: 2, line: {steps: [1]}});
});
