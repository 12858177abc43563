// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {nextStep, readGuide, writeGuide} from "../../components/site/guideState.js";

const STEPS = ["a", "b", "c"];
beforeEach(() => localStorage.clear());

it("keeps what is done by name, in the order of the steps, and knows the next", () => {
  writeGuide({active: true, done: ["c", "a"]});
  expect(readGuide(STEPS)).toEqual({active: true, done: ["a", "c"]});
  expect(nextStep(readGuide(STEPS), STEPS)).toBe(1);
  expect(nextStep({active: true, done: STEPS}, STEPS)).toBe(3);
});

it.each(['{"active": 1, "done": [0, 1, "x"]}', "not JSON", "null", '{"done": "a"}'])(
  "takes %s for a path not begun",
  (kept) => {
    localStorage.setItem("shortcut-guide", kept);
    expect(readGuide(STEPS)).toEqual({active: false, done: []});
  }
);
