// @vitest-environment jsdom
import {expect, it} from "vitest";
import {depthBands} from "../../../../components/lessons/gradients/start/depthBands.js";
import {expectSnapshot} from "../../../support/snapshot.js";
import {aStart, LAYERS as layers} from "../../../support/starts.js";

const PROBES = [aStart("residual"), aStart("residual", 2, 100), aStart("plain")];

it("draws the mean and the range over the seeds", () => {
  const figure = depthBands(PROBES, {metric: "activationGradNorm", layers});
  expectSnapshot(figure, "depthBands.svg");
  expect(figure.getAttribute("aria-label")).toContain(
    "residual 0.01 at the input, 0.1 at the output, mean of 2 seeds; plain 0.001"
  );
});

it("leaves zeros out of the logarithmic axis", () => {
  expect(depthBands(PROBES, {metric: "activationRms", layers}).outerHTML).not.toContain("NaN");
});

it("keeps the axis that it is given, whatever the data", () => {
  const ticks = (probes: typeof PROBES) =>
    [...depthBands(probes, {metric: "activationGradNorm", layers, domain: [1e-6, 1]}).querySelectorAll(".tick")].map(
      (tick) => tick.textContent
    );
  expect(ticks(PROBES)).toEqual(ticks(PROBES.slice(2)));
  expect(ticks(PROBES)).toContain("10⁻⁶");
});
