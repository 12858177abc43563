import {significant} from "../../../draw/numbers.js";
import {element} from "../../../ui/element.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import type {ScalarChain} from "./scalarChain.js";

/** Knobs of a chain; each change tells a bubbling `input`. */
export interface ChainControls {
  readonly element: HTMLElement;
  readonly value: ScalarChain;
}

/** Sliders for the numbers of a chain, and choices of its shortcuts and its layers. */
export function chainControls(start: ScalarChain): ChainControls {
  const signed = {step: 0.1, text: (value: number) => significant(value)};
  const weights = start.weights.map((value, i) =>
    rangeControl(`Weight w${i + 1}`, {min: -2, max: 2, value, ...signed})
  );
  const x = rangeControl("Input x", {min: -2, max: 2, value: start.x, ...signed});
  const target = rangeControl("Target", {min: -3, max: 3, value: start.target, ...signed});
  const shortcuts = labelledSelect("Shortcuts", [
    ["with", "With shortcuts"],
    ["without", "Without shortcuts"]
  ]);
  shortcuts.input.value = start.shortcuts ? "with" : "without";
  const activation = labelledSelect("Layers", [
    ["tanh", "w · tanh(x)"],
    ["relu", "w · relu(x)"]
  ]);
  activation.input.value = start.activation;
  const cells = [...weights, x, target, shortcuts, activation].map(({cell}) => cell);
  return {
    element: element("div", {className: "run-controls"}, ...cells),
    get value(): ScalarChain {
      return {
        x: x.value,
        target: target.value,
        weights: weights.map(({value}) => value),
        activation: activation.input.value === "relu" ? "relu" : "tanh",
        shortcuts: shortcuts.input.value === "with"
      };
    }
  };
}
