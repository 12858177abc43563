// @vitest-environment jsdom
import {expect, it} from "vitest";
import {correctionCurve} from "../../../../components/lessons/residual-learning/curve/correctionCurve.js";
import {CURVE_X} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {CURVE_TARGETS} from "../../../../components/lessons/residual-learning/curve/curveTargets.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("draws the correction alone, beside what it should be, on an axis that just holds both", () => {
  const target = CURVE_X.map(CURVE_TARGETS[0]!.h);
  const y = CURVE_X.map((x) => x + 0.5);
  const figure = correctionCurve(y, target, {width: 320});
  expectSnapshot(figure, "correctionCurve.svg");
  expect(figure.getAttribute("aria-label")).toBe("f(x) alone: at most 0.50; h(x) − x: at most 0.10.");
});
