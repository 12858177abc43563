import {expect, it} from "vitest";
import {CURVE_X} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {CURVE_TARGETS} from "../../../../components/lessons/residual-learning/curve/curveTargets.js";

it("every target fits on the plane", () => {
  for (const {h} of CURVE_TARGETS) expect(CURVE_X.map(h).every((y) => Math.abs(y) <= 3.1)).toBe(true);
});

it("they go from nearly a copy to its opposite", () => {
  const ids = CURVE_TARGETS.map(({id}) => id);
  expect([ids[0], ids.at(-1)]).toEqual(["wavy", "minus"]);
  expect(CURVE_TARGETS.at(-1)?.h(2)).toBe(-2);
});
