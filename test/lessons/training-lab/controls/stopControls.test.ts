// @vitest-environment jsdom
import {expect, it} from "vitest";
import {stopControls} from "../../../../components/lessons/training-lab/controls/stopControls.js";

function open() {
  const controls = stopControls();
  document.body.replaceChildren(...controls.cells);
  const type = (id: string, value: string): void => {
    const input = document.querySelector<HTMLInputElement>(`#${id}`)!;
    input.value = value;
    input.dispatchEvent(new Event("change", {bubbles: true}));
  };
  const problem = (id: string): string => document.querySelector(`#${id}-problem`)?.textContent ?? "";
  return {controls, type, problem};
}

it("asks for nothing at first, and then for what is typed", () => {
  const {controls, type} = open();
  expect(controls.value).toEqual({stop: {step: undefined, loss: undefined}, stopWhenDiverged: false});
  type("stop-at-step", "40");
  type("stop-at-loss", "0.5");
  document.querySelector<HTMLInputElement>("#stop-when-diverged")!.click();
  expect(controls.value).toEqual({stop: {step: 40, loss: 0.5}, stopWhenDiverged: true});
});

it("says what is wrong with a number, and leaves it out of use", () => {
  const {controls, type, problem} = open();
  type("stop-at-step", "0");
  expect(problem("stop-at-step")).toBe(
    "Stop after step must be a whole number from 1 to 2000, or empty; it stays out of use."
  );
  expect(controls.value.stop.step).toBeUndefined();
  type("stop-at-step", "");
  expect(problem("stop-at-step")).toBe("");
});
