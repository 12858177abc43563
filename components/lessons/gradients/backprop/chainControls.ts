import {significant} from "../../../draw/numbers.js";
import {element} from "../../../ui/element.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import type {ScalarChain} from "./scalarChain.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

/** Knobs of a chain; each change tells a bubbling `input`. */
export interface ChainControls {
  readonly element: HTMLElement;
  readonly value: ScalarChain;
}

/** Sliders for the numbers of a chain, and choices of its shortcuts and its layers. */
export function chainControls(start: ScalarChain): ChainControls {
  const signed = {step: 0.1, text: (value: number) => significant(value)};
  const weights = start.weights.map((value, i) =>
    rangeControl(say.weightOf(i + 1), {min: -2, max: 2, value, ...signed})
  );
  const x = rangeControl(say.inputX, {min: -2, max: 2, value: start.x, ...signed});
  const target = rangeControl(say.target, {min: -3, max: 3, value: start.target, ...signed});
  const shortcuts = labelledSelect(say.shortcuts, [
    ["with", say.optionWithShortcuts],
    ["without", say.optionWithoutShortcuts]
  ]);
  shortcuts.input.value = start.shortcuts ? "with" : "without";
  const activation = labelledSelect(say.layers, [
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
