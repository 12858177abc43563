// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {reportSlider} from "../../../../components/lessons/residual-learning/demonstration/reportSlider.js";

function open() {
  const chosen = vi.fn();
  const steps = reportSlider<{readonly step: number}>(chosen);
  const input = steps.cell.querySelector("input")!;
  const move = (to: number): void => {
    input.value = String(to);
    input.dispatchEvent(new Event("input", {bubbles: true}));
  };
  return {steps, input, move, chosen};
}

it("cannot be moved before there are two reports, and says so", () => {
  const {steps, input} = open();
  steps.replace([]);
  expect([steps.report, input.disabled, input.getAttribute("aria-valuetext")]).toEqual([
    undefined,
    true,
    "no step yet"
  ]);
  steps.add({step: 0});
  expect([input.disabled, input.getAttribute("aria-valuetext")]).toEqual([true, "step 0"]);
  steps.add({step: 4});
  expect([steps.report?.step, input.disabled, input.value]).toEqual([4, false, "1"]);
});

it("follows the newest report, but leaves a reader who has gone back where they are", () => {
  const {steps, input, move, chosen} = open();
  steps.replace([{step: 0}, {step: 5}]);
  move(0);
  expect(chosen).toHaveBeenCalledOnce();
  steps.add({step: 7});
  expect([steps.report?.step, input.max]).toEqual([0, "2"]);
  move(2);
  steps.add({step: 9});
  expect(steps.report?.step).toBe(9);
});

it("another run is shown at its end", () => {
  const {steps, move} = open();
  steps.replace([{step: 0}, {step: 5}]);
  move(0);
  steps.replace([{step: 0}, {step: 1}, {step: 2}]);
  expect(steps.report?.step).toBe(2);
  expect(steps.reports).toHaveLength(3);
});
