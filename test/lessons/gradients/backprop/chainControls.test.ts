// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {chainControls} from "../../../../components/lessons/gradients/backprop/chainControls.js";
import type {ScalarChain} from "../../../../components/lessons/gradients/backprop/scalarChain.js";
import {set} from "../../../support/reader.js";

const START: ScalarChain = {x: 0.5, target: 0, weights: [0.8, -0.4], activation: "relu", shortcuts: false};

it("stands at the chain that it was given, and tells each change", () => {
  const {element, value} = chainControls(START);
  expect(value).toEqual(START);
  const heard = vi.fn();
  element.addEventListener("input", heard);
  const controls = chainControls(START);
  controls.element.addEventListener("input", heard);
  set(controls.element, "Weight w2", "-1.5");
  set(controls.element, "Shortcuts", "with");
  set(controls.element, "Layers", "tanh");
  expect(heard).toHaveBeenCalledTimes(3);
  expect(controls.value).toEqual({...START, weights: [0.8, -1.5], shortcuts: true, activation: "tanh"});
  expect(controls.element.textContent).toContain("Weight w2−1.5");
});
