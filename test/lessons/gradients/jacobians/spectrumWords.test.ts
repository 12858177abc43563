import {expect, it} from "vitest";
import {spectrumWords, typicalFactor} from "../../../../components/lessons/gradients/jacobians/spectrumWords.js";

it("says what the last product does", () => {
  expect(
    spectrumWords("residual", [
      [1, 1],
      [4, 0.25]
    ])
  ).toBe("residual: largest 4, smallest 0.25, a random gradient is multiplied by 2.8");
});

it("counts the directions that are lost, and writes what is small by a power of ten", () => {
  expect(spectrumWords("plain", [[3.24e-7, 0]])).toBe(
    "plain: largest 3.2 · 10⁻⁷, 1 of 2 are 0, a random gradient is multiplied by 2.3 · 10⁻⁷"
  );
});

it("takes the root mean square for the factor of a random gradient", () => {
  expect(typicalFactor([3, 4])).toBeCloseTo(Math.sqrt(12.5), 12);
});
