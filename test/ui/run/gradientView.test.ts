// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {gradientView, type GradientStart, type GradientView} from "../../../components/ui/run/gradientView.js";
import {RUNS} from "../../support/runs.js";

let view: GradientView;
const onChange = vi.fn();
function open(from: GradientStart, still = true): HTMLInputElement {
  vi.stubGlobal("matchMedia", () => ({matches: still}));
  view = gradientView(onChange, from);
  document.body.replaceChildren(view.element);
  onChange.mockClear();
  return view.element.querySelector<HTMLInputElement>("input[type=range]")!;
}
beforeEach(() => {
  vi.useFakeTimers({toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"]});
});
afterEach(() => {
  view.stop();
  vi.useRealTimers();
});

/** The runs up to a step; their probes are at 1 and 8. */
const until = (last: number) => RUNS.map((run) => ({...run, reports: run.reports.filter(({step}) => step <= last)}));
const press = (name: string): void =>
  [...view.element.querySelectorAll("button")].find(({textContent}) => textContent === name)?.click();

it("follows the newest probed step of a live run, and stays where the reader has moved it", () => {
  const slider = open("newest");
  expect(slider.getAttribute("aria-valuetext")).toBe("no step yet");
  view.follow(until(1));
  expect(view.value).toEqual({metric: "activationGradNorm", step: 1});
  view.follow(until(8));
  expect(view.value.step).toBe(8);
  expect(slider.getAttribute("aria-valuetext")).toBe("step 8");
  slider.value = "0";
  slider.dispatchEvent(new Event("input", {bubbles: true}));
  const later = RUNS.map((run) => ({...run, reports: [...run.reports, {...run.reports[7]!, step: 9}]}));
  view.follow(later);
  expect(view.value.step).toBe(1);
  expect(view.element.querySelectorAll("button")).toHaveLength(0);
});

it("asks for no drawing where no step is new", () => {
  open("newest");
  view.follow(until(7));
  onChange.mockClear();
  view.follow(until(7));
  expect(onChange).not.toHaveBeenCalled();
});

it("begins a recorded run at its first step and plays it, from one picture to the next", async () => {
  open("first", false);
  view.follow(RUNS);
  expect(view.value.step).toBe(1);
  press("Play");
  await vi.advanceTimersByTimeAsync(250);
  expect(view.value).toMatchObject({step: 8, from: 1});
  expect(view.value.moved).toBeGreaterThan(0.3);
  expect(view.value.moved).toBeLessThan(0.7);
  await vi.advanceTimersByTimeAsync(500);
  expect(view.value).toEqual({metric: "activationGradNorm", step: 8});
  expect(view.element.querySelector("button")?.textContent).toBe("Play");
});

it("goes on one step a press for a reader who wants no motion", () => {
  open("first");
  view.follow(RUNS);
  press("Step");
  expect(view.value).toEqual({metric: "activationGradNorm", step: 8});
});

it("draws another metric when it is chosen", () => {
  open("first");
  view.follow(RUNS);
  const metric = view.element.querySelector("select")!;
  metric.value = "activationRms";
  onChange.mockClear();
  metric.dispatchEvent(new Event("input", {bubbles: true}));
  expect(onChange).toHaveBeenCalledOnce();
  expect(view.value.metric).toBe("activationRms");
});
