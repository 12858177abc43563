// @vitest-environment jsdom
import {expect, it} from "vitest";
import {weightHistogram} from "../../components/draw/weightHistogram.js";
import {expectSnapshot} from "../support/snapshot.js";

it("draws how often each size occurs, and says count, mean and spread in its name", () => {
  const figure = weightHistogram(
    [
      {network: "residual", values: [-1, 0, 0, 1]},
      {network: "plain", values: Float32Array.of(0.5, 0.5, NaN)}
    ],
    {layer: "stem.conv", width: 400}
  );
  expectSnapshot(figure, "weightHistogram.svg");
  expect(figure.getAttribute("aria-label")).toBe(
    "Histogram of the weights of stem.conv. residual: 4 weights, mean 0, standard deviation 0.82; plain: 2 weights, mean 0.5, standard deviation 0, 1 not a number."
  );
});

it("draws of outputs what is above zero, as a share of all, and writes how many are zero", () => {
  const figure = weightHistogram([{network: "plain", values: [0, 0, 0, 2, 4]}], {layer: "stem", of: "outputs"});
  expect(figure.getAttribute("aria-label")).toBe(
    "Histogram of the outputs of stem. plain: 5 outputs, 60 % zero, mean 1.2, standard deviation 1.8."
  );
  expect(figure.textContent).toContain("60 % zero");
  const dead = weightHistogram([{network: "plain", values: [0, 0]}], {layer: "stem", of: "outputs"});
  expect(dead.textContent).toContain("100 % zero");
  expect(dead.outerHTML).not.toContain("NaN");
  const lost = weightHistogram([{network: "plain", values: [NaN, Infinity]}], {layer: "stem", of: "outputs"});
  expect(lost.getAttribute("aria-label")).toBe("Histogram of the outputs of stem. plain: 0 outputs, 2 not a number.");
  expect(lost.textContent).not.toContain("zero");
  expect(lost.outerHTML).not.toContain("NaN");
});
