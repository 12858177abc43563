// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {interruptedLine} from "../../../../components/lessons/training-lab/controls/interruptedLine.js";
import {aKeptRun} from "../../../support/keptRuns.js";
import {press} from "../../../support/reader.js";

it("offers to go on with a run, by its name and the steps it has made, until there is none", () => {
  const [goOn, leave] = [vi.fn(), vi.fn()];
  const {element, show} = interruptedLine(goOn, leave);
  expect(element.hidden).toBe(true);
  show(aKeptRun(3, {own: "Deep one", config: {...aKeptRun().config, steps: 120}}));
  expect(element.hidden).toBe(false);
  expect(element.querySelector("span")?.textContent).toBe("Deep one was interrupted at step 8 of 120. ");
  press(element, "Go on with it");
  expect([goOn.mock.calls.length, leave.mock.calls.length]).toEqual([1, 0]);
  press(element, "Leave it");
  expect([goOn.mock.calls.length, leave.mock.calls.length]).toEqual([1, 1]);
  show(undefined);
  expect(element.hidden).toBe(true);
});
