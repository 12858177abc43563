// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {interruptedLine} from "../../../../components/lessons/training-lab/controls/interruptedLine.js";
import type {KeptRun} from "../../../../components/run/kept/keptRun.js";
import {aKeptRun} from "../../../support/keptRuns.js";
import {press} from "../../../support/reader.js";

it("offers to go on with a run, by its name and the steps it has made, until there is none", () => {
  const [goOn, leave] = [vi.fn(), vi.fn()];
  const {element, show} = interruptedLine(goOn, leave);
  expect(element.hidden).toBe(true);
  const config = {...aKeptRun().config, steps: 120};
  const offer = (...group: readonly KeptRun[]) => {
    show({interruptedGroup: group, runs: group});
    return element.querySelector("span")?.textContent;
  };
  expect(offer(aKeptRun(3, {own: "Deep one", config}))).toBe("Deep one was interrupted at step 8 of 120.");
  expect(element.hidden).toBe(false);
  press(element, "Go on with it");
  expect([goOn.mock.calls.length, leave.mock.calls.length]).toEqual([1, 0]);
  press(element, "Leave it");
  expect([goOn.mock.calls.length, leave.mock.calls.length]).toEqual([1, 1]);
  const seed = (number: number, changes: Partial<KeptRun> = {}) =>
    aKeptRun(number, {automatic: `Run ${number}`, group: "g", config: {...config, seed: number}, ...changes});
  expect(offer(seed(1, {waiting: [2, 3, 4]}), seed(2, {networks: [], waiting: [3, 4]}))).toBe(
    "Run 1 was interrupted at step 8 of 120; 3 seeds of its group had not begun."
  );
  expect(offer(seed(2, {networks: [], waiting: [3]}))).toBe(
    "Run 2 was interrupted before its first step; 1 seed of its group had not begun."
  );
  expect(offer(aKeptRun(1, {automatic: "Run 1", config: {...config, steps: 2000}}))).toBe(
    "Run 1 was interrupted at step 8 of 2000."
  );
  offer();
  expect(element.hidden).toBe(true);
});
