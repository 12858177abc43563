// @vitest-environment jsdom
import {expect, it} from "vitest";
import {CURVE_X} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {CURVE_TARGETS} from "../../../../components/lessons/residual-learning/curve/curveTargets.js";
import {sumPicture} from "../../../../components/lessons/residual-learning/curve/sumPicture.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("stacks f(x) on x, each part by its name, and tells the sum at the chosen place", () => {
  const target = CURVE_X.map(CURVE_TARGETS[0]!.h);
  const y = CURVE_X.map((x) => x + 0.5);
  const figure = sumPicture(y, target, {width: 320, point: 63});
  expectSnapshot(figure, "sumPicture.svg");
  expect(figure.getAttribute("aria-label")).toContain(
    "At x = 3.00 the correction f(x) is 0.50, the sum 3.50, the target 3.04; the largest correction is 0.50."
  );
  const parts = [...figure.querySelectorAll<SVGElement>("[data-part]")].map((node) => node.dataset.part);
  expect(new Set(parts)).toEqual(new Set(["h", "f", "skip", "y", "sum"]));
});
