import {expect, it} from "vitest";
import {changedRuns, inOrder} from "../../../../components/lessons/training-lab/runs/runsChange.js";
import {aKeptRun} from "../../../support/keptRuns.js";

const RUNS = [aKeptRun(1), aKeptRun(2), aKeptRun(3)];
const numbers = (runs: typeof RUNS | ReturnType<typeof inOrder>): number[] => runs.map(({number}) => number);

it("marks a run, and puts those that are pinned first", () => {
  const flags = {own: "best", hidden: false, pinned: true};
  const changed = changedRuns(RUNS, {type: "mark", id: "run-3", flags});
  expect(numbers(changed)).toEqual([3, 1, 2]);
  expect(changed[0]).toMatchObject(flags);
});

it("removes a run, and restores it where it was", () => {
  const less = changedRuns(RUNS, {type: "remove", id: "run-2"});
  expect(numbers(less)).toEqual([1, 3]);
  expect(changedRuns(less, {type: "restore", run: aKeptRun(2)})).toEqual(RUNS);
});

it("changes nothing where a run is only looked at", () => {
  expect(changedRuns(RUNS, {type: "focus", id: "run-2"})).toBe(RUNS);
  expect(numbers(inOrder([...RUNS].reverse()))).toEqual([1, 2, 3]);
});
