// @vitest-environment jsdom
import {expect, it} from "vitest";
import {spectrumChart} from "../../../../components/lessons/gradients/jacobians/spectrumChart.js";
import {expectSnapshot} from "../../../support/snapshot.js";

const CHAINS = [
  {
    network: "plain",
    spectra: [
      [1, 1],
      [0.5, 0],
      [1e-12, 0]
    ]
  },
  {
    network: "residual",
    spectra: [
      [1, 1],
      [2, 0.5],
      [4, 0.25]
    ]
  }
] as const;

it("draws a panel a chain, one below the other when narrow", () => {
  expectSnapshot(spectrumChart(CHAINS), "spectrumChart.svg");
  const [wide, narrow] = [640, 320].map((width) => Number(spectrumChart(CHAINS, {width}).getAttribute("height")));
  expect(narrow).toBe(2 * (wide ?? NaN));
});

it("says what each chain's last product does", () => {
  expect(spectrumChart(CHAINS).getAttribute("aria-label")).toBe(
    "Singular values of the product of 2 Jacobians. plain: largest 1.0 · 10⁻¹², 1 of 2 are 0, a random gradient is multiplied by 7.1 · 10⁻¹³; residual: largest 4, smallest 0.25, a random gradient is multiplied by 2.8."
  );
});
