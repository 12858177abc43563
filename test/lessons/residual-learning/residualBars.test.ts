// @vitest-environment jsdom
import {expect, it} from "vitest";
import {residualBars} from "../../../components/lessons/residual-learning/residualBars.js";
import type {RecordedSizes} from "../../../components/lessons/residual-learning/unitSize.js";
import {recordedData} from "../../support/recordedData.js";
import {expectSnapshot} from "../../support/snapshot.js";

const sizes = recordedData("residual-sizes") as RecordedSizes;

it("draws each unit in its stage, and tells the sizes in words", () => {
  const figure = residualBars(sizes.trained, sizes.untrained, {width: 320});
  expectSnapshot(figure, "residualBars.svg");
  expect(figure.getAttribute("aria-label")).toMatch(/stage 1 115 %, 57 %, 51 %; stage 2 10\d %/);
});

it("the residuals fall within each stage, before training too, and training takes them further", () => {
  for (const units of [sizes.trained, sizes.untrained.slice(0, 3), sizes.untrained.slice(7, 13)])
    units.forEach(({stage, mean}, i) => {
      const before = units[i - 1];
      if (before && before.stage === stage && !before.projection) expect(mean).toBeLessThan(before.mean);
    });
  const mean = (units: RecordedSizes["trained"]) => units.reduce((sum, unit) => sum + unit.mean / units.length, 0);
  expect(mean(sizes.trained)).toBeLessThan(mean(sizes.untrained));
  expect(Math.min(...sizes.trained.map((unit) => unit.mean))).toBeGreaterThan(1 / 3);
});
