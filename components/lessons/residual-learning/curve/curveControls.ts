import {curvePad} from "./curvePad.js";
import {CURVE_LIMIT, CURVE_TARGETS, CURVE_X, KNOT_X, throughKnots, type CurveConfig} from "./curveConfig.js";
import {labelled, labelledSelect} from "../../../ui/labelled.js";
import {seedInput} from "../../../ui/seedInput.js";

/** The controls of the one-dimensional laboratory. */
export interface CurveControls {
  readonly element: HTMLElement;
  /** The plane on which a target is drawn. */
  readonly pad: HTMLElement;
  /** The chosen target's id, or `own`. */
  readonly target: () => string;
  readonly config: () => CurveConfig;
}

/** Target, number of blocks, learning rate, steps and seed; `onChange` is called for every accepted change. */
export function curveControls(onChange: () => void): CurveControls {
  const target = labelledSelect("Target", [
    ...CURVE_TARGETS.map(({id, name}) => [id, name] as const),
    ["own", "your own curve"]
  ]);
  const blocks = document.createElement("input");
  blocks.type = "range";
  blocks.min = "1";
  blocks.max = "16";
  blocks.value = "16";
  // The slider tells its number itself; this is for the eye.
  const count = document.createElement("span");
  count.setAttribute("aria-hidden", "true");
  const blockControl = labelled("Blocks", blocks);
  blockControl.cell.append(count);
  const rate = labelledSelect(
    "Learning rate",
    [0.003, 0.01, 0.03].map((lr) => [String(lr), String(lr)] as const)
  );
  rate.input.value = "0.01";
  const steps = labelledSelect("Steps", [
    ["500", "500"],
    ["2000", "2000"]
  ]);
  const seed = seedInput(onChange);
  const element = document.createElement("div");
  element.className = "run-controls";
  element.append(target.cell, blockControl.cell, rate.cell, steps.cell, seed.cell);

  const knotsOf = (h: (x: number) => number): number[] =>
    KNOT_X.map((x) => Math.min(Math.max(h(x), -CURVE_LIMIT), CURVE_LIMIT));
  const chosen = () => CURVE_TARGETS.find(({id}) => id === target.input.value);
  const pad = curvePad(knotsOf(CURVE_TARGETS[0]?.h ?? Math.abs));
  const showCount = (): void => {
    count.textContent = blocks.value;
  };
  showCount();
  element.addEventListener("input", () => {
    showCount();
    const preset = chosen();
    if (preset) pad.value = knotsOf(preset.h);
    onChange();
  });
  pad.addEventListener("input", () => {
    target.input.value = "own";
    onChange();
  });
  return {
    element,
    pad,
    target: () => target.input.value,
    config: () => ({
      blocks: Number(blocks.value),
      lr: Number(rate.input.value),
      seed: seed.value(),
      steps: Number(steps.input.value),
      target: CURVE_X.map(chosen()?.h ?? ((x) => throughKnots(pad.value, x)))
    })
  };
}
