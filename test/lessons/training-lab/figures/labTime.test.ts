// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {labTime} from "../../../../components/lessons/training-lab/figures/labTime.js";
import {aNetworkRun} from "../../../support/keptRuns.js";
import {buttonOf, movingPage, press, stillPage} from "../../../support/reader.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A network that was probed at these steps. */
const probed = (steps: readonly number[], network: "residual" | "plain" = "residual") =>
  aNetworkRun(
    network,
    Array<number>(Math.max(0, ...steps)).fill(2),
    Object.fromEntries(steps.map((step) => [step, {}]))
  );

function aTime(steps: readonly number[]) {
  const onChange = vi.fn();
  const time = labTime(onChange);
  document.body.append(time.element);
  time.follow([probed(steps)], true);
  const slider = time.element.querySelector<HTMLInputElement>("input[type=range]")!;
  const choose = (stop: number): void => {
    slider.value = String(stop);
    slider.dispatchEvent(new Event("input", {bubbles: true}));
  };
  return {time, onChange, slider, choose, toggle: time.element.querySelector("button")!};
}

it("stands at the newest measured step, and follows the newer ones", () => {
  stillPage();
  const {time, slider} = aTime([1, 10]);
  expect(time.value).toEqual({step: 10, next: 10, from: 1, moved: 1});
  time.follow([probed([1, 10, 20])], false);
  expect(time.value.step).toBe(20);
  expect(slider.getAttribute("aria-valuetext")).toBe("step 20");
});

it("stays where the reader has gone, and knows the step after; another run begins at its newest", () => {
  stillPage();
  const {time, choose, onChange} = aTime([1, 10, 20]);
  onChange.mockClear();
  choose(1);
  expect(onChange).toHaveBeenCalled();
  time.follow([probed([1, 10, 20, 30])], false);
  expect(time.value).toEqual({step: 10, next: 20, from: 1, moved: 1});
  choose(0);
  expect(time.value).toEqual({step: 1, next: 10, from: 1, moved: 1});
  time.follow([probed([1, 5])], true);
  expect(time.value.step).toBe(5);
});

it("has the steps of every network once, and none before the first", () => {
  stillPage();
  const {time, slider, toggle} = aTime([]);
  expect(time.value).toEqual({step: 0, next: 0, from: 0, moved: 1});
  expect([slider.disabled, toggle.disabled]).toEqual([true, true]);
  expect(slider.getAttribute("aria-valuetext")).toBe("no step yet");
  time.follow([probed([1, 10]), probed([1, 10, 20], "plain")], false);
  expect(time.value.step).toBe(20);
  expect(slider.max).toBe("2");
});

it("plays through the run: between two steps it is on the way to the next", () => {
  movingPage();
  const {time, choose, toggle} = aTime([1, 10, 20]);
  choose(0);
  vi.advanceTimersByTime(400);
  expect(time.value.step).toBe(1);
  press(time.element, "Play the run");
  expect(toggle.textContent).toBe("Stop playing");
  vi.advanceTimersByTime(300);
  const {step, from, moved} = time.value;
  expect([from, step, time.playing]).toEqual([1, 10, true]);
  expect(moved).toBeCloseTo(0.5, 1);
  vi.advanceTimersByTime(2000);
  expect([time.value.step, time.playing]).toEqual([20, false]);
  expect(buttonOf(time.element, "Play the run")).toBe(toggle);
});

it("moves no more once it is stopped", () => {
  movingPage();
  const {time, onChange} = aTime([1, 10, 20]);
  press(time.element, "Play the run");
  vi.advanceTimersByTime(100);
  time.stop();
  onChange.mockClear();
  vi.advanceTimersByTime(2000);
  expect(onChange).not.toHaveBeenCalled();
  expect(time.playing).toBe(false);
});
