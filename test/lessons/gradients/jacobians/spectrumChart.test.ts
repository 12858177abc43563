// @vitest-environment jsdom
import {expect, it} from "vitest";
import {spectrumChart, spectrumWords, typicalFactor} from "../../../../components/lessons/gradients/jacobians/spectrumChart.js";
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

it("says what the last product does", () => {
  expect(spectrumWords("residual", CHAINS[1].spectra)).toBe(
    "residual: largest 4, smallest 0.25, a random gradient is multiplied by 2.8"
  );
  expect(spectrumChart(CHAINS).getAttribute("aria-label")).toContain("plain: largest 1.0e−12, 1 of 2 are 0");
  expect(typicalFactor([3, 4])).toBeCloseTo(Math.sqrt(12.5), 12);
});
