import {expect, it} from "vitest";
import {
  ALL_KEYS,
  assignmentHash,
  assignmentWords,
  hiddenKeys,
  type Assignment
} from "../../../components/run/assignments/assignment.js";
import {READY_ASSIGNMENTS} from "../../../components/run/assignments/readyAssignments.js";
import {DEFAULT_CONFIG, parseHash} from "../../../components/run/runConfig.js";

const plain: Assignment = {config: DEFAULT_CONFIG, task: "", hide: [], numbers: false, ask: []};

it.each(READY_ASSIGNMENTS)("brings “$name” to the laboratory as it stands in the form", (ready) => {
  const read = parseHash(assignmentHash(ready));
  expect(read.problems).toEqual([]);
  expect(read.config).toEqual(ready.config);
  expect(read.task).toBe(ready.task);
  expect(read.ask).toEqual(ready.ask);
  expect(read.hide).toEqual(hiddenKeys(ready));
  expect(read.hide).toContain("seed");
  expect(read.base).toBe(ready.config.seed);
  // What a student may change is never hidden, so the task can be done.
  expect(ready.hide.length).toBeLessThan(ALL_KEYS.length);
});

it("carries an experiment and where its settings were changed", () => {
  const config = {...DEFAULT_CONFIG, depth: 66, steps: 40} as const;
  const read = parseHash(assignmentHash({...plain, preset: "depth", config}));
  expect([read.preset, read.config]).toEqual(["depth", config]);
});

it("leaves room above the class's seed for every number", () => {
  const read = parseHash(assignmentHash({...plain, numbers: true, config: {...DEFAULT_CONFIG, seed: 4294967295}}));
  expect(read.problems).toEqual([]);
  expect(read.base).toBe(4294966296);
});

it("says what students will see", () => {
  expect(assignmentWords(plain)).toBe(
    "Students see the laboratory without a task. They can change every setting. All have seed 1, so all get the same numbers."
  );
  const asked = {
    ...plain,
    task: "Guess.",
    numbers: true,
    ask: ["Why?", "How?"],
    hide: ALL_KEYS.filter((key) => key !== "depth")
  };
  expect(assignmentWords(asked)).toBe(
    "Students see: “Guess.” They can change Depth. They answer two questions. Each enters a number in class, and the seed is 1 plus that number."
  );
  expect(assignmentWords({...plain, hide: ALL_KEYS})).toContain("No setting can be changed.");
});

it("asks no number where the class's seed is none, and says so", () => {
  const {base, problems} = parseHash("#base=-1");
  expect(base).toBeUndefined();
  expect(problems).toEqual([
    "The class’s seed in the link is “-1”, but must be a whole number from 0 to 4294966296; no number is asked."
  ]);
});
