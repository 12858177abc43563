import {expect, it} from "vitest";
import {pixelWords} from "../../../../components/lessons/build/maps/pixelWords.js";

it("tells a pixel's arithmetic with decimals that add up to the eye", () => {
  const pixel = {
    channel: 37,
    row: 12,
    column: 5,
    added: {name: "x", value: 0.412},
    residual: -0.21,
    sum: 0.202,
    output: 0.202
  };
  expect(pixelWords(pixel)).toBe("Channel 37, row 12, column 5: x 0.4120 + f(x) (−0.2100) = 0.2020 → ReLU → 0.2020.");
  expect(pixelWords({meanOf: 64, row: 0, column: 1, residual: 18.2, sum: 18.2, output: 20})).toBe(
    "Mean of 64 channels, row 0, column 1: nothing + f(x) 18.20 = 18.20; 20.00 after ReLU, which acts on each channel before the mean is taken."
  );
});
