import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {everyOther} from "../../../components/ui/journey/everyOther.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const frames = (rules: readonly ((moving: boolean) => boolean)[], count: number): readonly (readonly boolean[])[] =>
  Array.from({length: count}, () => {
    vi.advanceTimersByTime(17);
    return rules.map((rule) => rule(true));
  });

it("draws two things in turns, both of them in the first frame of a motion", () => {
  const rules = [everyOther(), everyOther(true)];
  expect(frames(rules, 5)).toEqual([
    [true, true],
    [false, true],
    [true, false],
    [false, true],
    [true, false]
  ]);
});

it("draws whatever is at rest, and what comes long after the last frame", () => {
  const rule = everyOther();
  expect(frames([rule], 2)).toEqual([[true], [false]]);
  expect([rule(false), rule(false)]).toEqual([true, true]);
  expect(frames([rule], 2)).toEqual([[true], [false]]);
  vi.advanceTimersByTime(100);
  expect(rule(true)).toBe(true);
});
