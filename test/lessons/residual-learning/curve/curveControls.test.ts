// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {CURVE_X} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {curveControls} from "../../../../components/lessons/residual-learning/curve/curveControls.js";
import {reader} from "../../../support/reader.js";

function open() {
  const changed = vi.fn();
  const controls = curveControls(changed);
  return {controls, changed, ...reader(controls.element)};
}

it("begins with sixteen blocks on the first target, and reads every control", () => {
  const {controls, changed, set, field} = open();
  expect(controls.config()).toMatchObject({blocks: 16, lr: 0.01, seed: 1, steps: 500});
  set("Blocks", "3");
  set("Learning rate", "0.03");
  set("Steps", "2000");
  set("Seed", "5");
  expect(controls.config()).toMatchObject({blocks: 3, lr: 0.03, seed: 5, steps: 2000});
  expect(changed).toHaveBeenCalledTimes(4);
  expect(field("Blocks").parentElement?.textContent).toBe("Blocks3");
});

it("a target that is chosen stands on the pad, cut off where the pad ends", () => {
  const {controls, set} = open();
  set("Target", "minus");
  expect(controls.config().target).toEqual(CURVE_X.map((x) => -x));
  expect(controls.pad).toMatchObject({value: expect.arrayContaining([3, -3]) as number[]});
});

it("a target that is drawn is the reader's own", () => {
  const {controls, changed, field} = open();
  Object.assign(controls.pad, {value: Array(25).fill(1.5)});
  controls.pad.dispatchEvent(new Event("input", {bubbles: true}));
  expect([controls.target(), field("Target").value]).toEqual(["own", "own"]);
  expect(controls.config().target).toEqual(CURVE_X.map(() => 1.5));
  expect(changed).toHaveBeenCalledOnce();
});
