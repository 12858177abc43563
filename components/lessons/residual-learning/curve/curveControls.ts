import {element} from "../../../ui/element.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {seedInput} from "../../../ui/seedInput.js";
import {CURVE_X, type CurveConfig} from "./curveConfig.js";
import {knotsOf, throughKnots} from "./curveKnots.js";
import {curvePad} from "./curvePad.js";
import {CURVE_TARGETS} from "./curveTargets.js";
import * as say from "../../../words/en/lessons/residualLearningCurveWords.js";
import {decimal} from "../../../words/decimal.js";

/** The controls of the one-dimensional laboratory. */
export interface CurveControls {
  readonly element: HTMLElement;
  /** The plane on which a target is drawn. */
  readonly pad: HTMLElement;
  /** The chosen target's id, or `own`. */
  readonly target: () => string;
  readonly config: () => CurveConfig;
}

const itself = (choices: readonly number[]) => choices.map((choice) => [String(choice), decimal(choice)] as const);

/** Target, number of blocks, learning rate, steps and seed; `onChange` is called for every accepted change. */
export function curveControls(onChange: () => void): CurveControls {
  const target = labelledSelect(say.target, [
    ...CURVE_TARGETS.map(({id, name}) => [id, name] as const),
    ["own", say.yourOwnCurve]
  ]);
  const blocks = rangeControl(say.blocks, {min: 1, max: 16, step: 1, value: 16});
  const rate = labelledSelect(say.learningRate, itself([0.003, 0.01, 0.03]));
  rate.input.value = "0.01";
  const steps = labelledSelect(say.steps, itself([500, 2000]));
  const seed = seedInput(onChange);
  const cells = [target, blocks, rate, steps, seed].map(({cell}) => cell);
  const controls = element("div", {className: "run-controls"}, ...cells);

  const chosen = () => CURVE_TARGETS.find(({id}) => id === target.input.value);
  const pad = curvePad(knotsOf(CURVE_TARGETS[0]?.h ?? Math.abs));
  controls.addEventListener("input", () => {
    const preset = chosen();
    if (preset) pad.value = knotsOf(preset.h);
    onChange();
  });
  pad.addEventListener("input", () => {
    target.input.value = "own";
    onChange();
  });
  return {
    element: controls,
    pad,
    target: () => target.input.value,
    config: () => ({
      blocks: blocks.value,
      lr: Number(rate.input.value),
      seed: seed.value(),
      steps: Number(steps.input.value),
      target: CURVE_X.map(chosen()?.h ?? ((x) => throughKnots(pad.value, x)))
    })
  };
}
