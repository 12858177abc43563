// @vitest-environment jsdom
import {expect, it} from "vitest";
import {accuracyCurves} from "../../components/draw/accuracyCurves.js";
import {RUNS} from "../support/runs.js";
import {expectSnapshot} from "../support/snapshot.js";

it("draws the share of images that are classified correctly, and says it in its name", () => {
  expectSnapshot(accuracyCurves(RUNS, {steps: 8, width: 320}), "accuracyCurves.svg");
  expect(accuracyCurves(RUNS, {steps: 8}).getAttribute("aria-label")).toMatch(
    /^Accuracy by training step\. residual 89 % in step 8/
  );
});

it("leaves out a tick's label where the next one has no room above it", () => {
  const written = (height: number) =>
    [...accuracyCurves(RUNS, {steps: 8, height}).querySelectorAll(".tick text")].map(({textContent}) => textContent);
  expect(written(260)).toContain("0 %");
  expect(written(188)).not.toContain("0 %");
  expect(written(188)).toContain("10 %");
});
