// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {slowMotion} from "../../../../components/lessons/training-lab/figures/slowMotion.js";
import {RUNS} from "../../../support/runs.js";
import {movingPage, press, stillPage} from "../../../support/reader.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The button at step 1 of a run that was measured at `next` too, with all that it showed. */
function aMotion(next = 8) {
  const shown: string[] = [];
  const motion = slowMotion({
    now: () => ({step: 1, next, runs: RUNS}),
    show: (step, pulse) => {
      const way = pulse ? `, ${pulse.back ? "back" : "forward"} ${pulse.share.toFixed(1)}` : "";
      shown.push(`${step.toFixed(1)}${way}`);
    }
  });
  const line = motion.element.querySelector<HTMLElement>(".slow-line")!;
  const part = (): string => line.querySelector(".now")?.textContent ?? "";
  const words = (): string => line.querySelector(".slow-words")?.textContent ?? "";
  return {...motion, shown, line, part, words};
}

it("goes by itself through forward, loss, backward and update, and ends at the step shown", () => {
  movingPage();
  const {element, shown, line, part, words} = aMotion();
  expect(line.hidden).toBe(true);
  press(element, "Slow motion");
  const told: string[] = [];
  for (let i = 0; i < 60; i++) {
    vi.advanceTimersByTime(100);
    if (!line.hidden && told.at(-1) !== `${part()}: ${words()}`) told.push(`${part()}: ${words()}`);
  }
  expect(told).toEqual([
    "Forward: The batch of step 1 goes through boxes and shortcuts.",
    "Loss: How wrong the batch was: residual 2.40, plain 2.40.",
    "Backward: The gradient goes back; where bars are long, layers are told loudly how to change.",
    "Update: The weights are moved, again and again: the maps of step 8."
  ]);
  expect(shown).toContain("1.0, forward 0.5");
  expect(shown).toContain("1.0, back 0.5");
  // The update ends at the next measured step, then the step shown comes back.
  expect(shown.slice(-2)).toEqual(["8.0", "1.0"]);
  expect(line.hidden).toBe(true);
});

it("begins anew when it is pressed again, with one motion at a time", () => {
  movingPage();
  const {element, shown} = aMotion();
  press(element, "Slow motion");
  vi.advanceTimersByTime(2000);
  press(element, "Slow motion");
  const before = shown.length;
  vi.advanceTimersByTime(160);
  const fresh = shown.slice(before);
  expect(fresh.length).toBeGreaterThan(5);
  expect(fresh.every((one) => /^1\.0, forward 0\.[01]$/.test(one))).toBe(true);
});

it("says nothing of a step any more once it is stopped, and shows nothing", () => {
  movingPage();
  const {element, shown, line, stop} = aMotion();
  press(element, "Slow motion");
  vi.advanceTimersByTime(500);
  stop();
  expect(line.hidden).toBe(true);
  const before = shown.length;
  vi.advanceTimersByTime(6000);
  expect(shown).toHaveLength(before);
});

it("goes on by a part at each press for a reader who wants no motion", () => {
  stillPage();
  const {element, shown, line, part, words, stop} = aMotion(1);
  const parts = Array.from({length: 4}, () => {
    press(element, "Slow motion");
    return part();
  });
  expect(parts).toEqual(["Forward", "Loss", "Backward", "Update"]);
  expect(words()).toBe("The weights are moved once more, and the run is over.");
  expect(shown).toEqual(["1.0, forward 0.5", "1.0", "1.0, back 0.5", "1.0"]);
  press(element, "Slow motion");
  expect(line.hidden).toBe(true);
  press(element, "Slow motion");
  stop();
  press(element, "Slow motion");
  expect(part()).toBe("Forward");
});
