// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {backpropLab} from "../../../../components/lessons/gradients/backprop/backpropLab.js";
import {movingPage, pictures, press, set, status, stillPage} from "../../../support/reader.js";

beforeEach(stillPage);
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function aLab() {
  const lab = backpropLab();
  document.body.append(lab.element);
  return lab;
}

it("begins with the forward pass made, and sends the gradient back one edge a step", () => {
  const {element} = aLab();
  expect(status(element)).toMatch(/^Forward: L = ½/);
  expect(pictures(element)).toEqual([expect.stringMatching(/^Three units with shortcuts.*; 7 of 17 steps done\./)]);
  press(element, "Step");
  expect(status(element)).toBe("Backward: ∂L/∂y₃ = y₃ − target = 0.884.");
  press(element, "Step");
  expect(status(element)).toBe("Backward along shortcut 3: 0.884 × 1 = 0.884. It arrives unchanged.");
  expect(pictures(element)[0]).toContain("9 of 17 steps done");
  press(element, "Forward");
  expect(pictures(element)[0]).toContain("7 of 17 steps done");
});

it("shows the sum over all paths once the gradient has arrived, and follows every knob", () => {
  const {element} = aLab();
  press(element, "Play");
  expect(status(element)).toContain("over 8 paths");
  for (const i of [1, 2, 3]) set(element, `Weight w${i}`, "0");
  expect(status(element)).toContain("∂L/∂y₃ = 0.5 has become ∂L/∂x = 0.5, over 8 paths");
  expect(pictures(element)[1]).toMatch(/sum over 8 paths: shortcuts only 0\.5; f₁ 0;/);
  set(element, "Shortcuts", "without");
  expect(status(element)).toContain("has become ∂L/∂x = 0, over 1 path.");
  set(element, "Target", "-3");
  set(element, "Input x", "1");
  set(element, "Layers", "relu");
  expect(status(element)).toContain("∂L/∂y₃ = 3 has become ∂L/∂x = 0, over 1 path.");
  press(element, "Reset");
  expect(status(element)).toBe("Nothing has been computed yet. Press Forward, Step or Play.");
  expect(pictures(element)).toHaveLength(1);
});

it("goes back to the forward pass when half a way back has no shortcuts any more", () => {
  const {element} = aLab();
  press(element, "Step");
  press(element, "Step");
  set(element, "Shortcuts", "without");
  expect(pictures(element)[0]).toContain("7 of 14 steps done");
});

it("lets a number travel, and holds it where it is once stopped", async () => {
  vi.useFakeTimers({toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"]});
  movingPage();
  const lab = aLab();
  const {element} = lab;
  press(element, "Play");
  await vi.advanceTimersByTimeAsync(275);
  const traveller = (): string | null | undefined => element.querySelector("circle[r='7']")?.getAttribute("cx");
  const there = traveller();
  expect(there).toBeDefined();
  lab.stop();
  await vi.advanceTimersByTimeAsync(2000);
  expect(traveller()).toBe(there);
  expect(pictures(element)[0]).toContain("7 of 17 steps done");
});
