import {expect, it} from "vitest";
import {testOutcome} from "../../scripts/testOutcome.js";

const NAMES = ["Lint", "Format", "Build", "Unit", "Pages"];
const outcome = (ended: Record<string, boolean>, counts: Record<string, {passed: number; failed: number}> = {}) =>
  testOutcome(NAMES, new Map(Object.entries(ended)), new Map(Object.entries(counts)));

it("tells how many tests passed where all is in order", () => {
  const all = Object.fromEntries(NAMES.map((name) => [name, true]));
  const {lines, isGood} = outcome(all, {Unit: {passed: 5, failed: 0}, Pages: {passed: 2, failed: 0}});
  expect([lines, isGood]).toEqual([["7 passed, 0 failed"], true]);
});

it("names the checks that were not started, and no other", () => {
  const {lines, isGood} = outcome({Lint: false, Build: true});
  expect(lines).toEqual(["not in order: Lint; not run: Format, Unit, Pages", "0 passed, 1 failed"]);
  expect(isGood).toBe(false);
});

it("counts a broken check as one where no test of its own has failed", () => {
  const unit = {passed: 5, failed: 2};
  const ended = {Lint: true, Format: true, Build: true, Unit: false, Pages: false};
  expect(outcome(ended, {Unit: unit}).lines).toEqual(["not in order: Unit, Pages", "5 passed, 3 failed"]);
  expect(outcome(ended, {Unit: unit, Pages: {passed: 1, failed: 4}}).lines[1]).toBe("6 passed, 6 failed");
  expect(outcome({...ended, Pages: true}, {Unit: {passed: 5, failed: 0}}).lines[1]).toBe("5 passed, 1 failed");
});
