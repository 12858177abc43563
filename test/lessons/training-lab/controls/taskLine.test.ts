// @vitest-environment jsdom
import {expect, it} from "vitest";
import {taskLine} from "../../../../components/lessons/training-lab/controls/taskLine.js";
import {PRESETS} from "../../../../components/run/presets.js";

it("shows a teacher's task and the question of an experiment, as text, and hides without either", () => {
  const {element, show} = taskLine();
  expect(element.hidden).toBe(true);
  show({task: "Find the <b>best</b> rate.", preset: "depth"});
  expect([element.hidden, element.childElementCount]).toEqual([false, 0]);
  expect(element.textContent).toBe(`Find the <b>best</b> rate. ${PRESETS.depth.question}`);
  show({preset: "padding"});
  expect(element.textContent).toBe(PRESETS.padding.question);
  show({});
  expect(element.hidden).toBe(true);
});
