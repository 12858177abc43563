import {expect, it} from "vitest";
import {figureCaption} from "../../../../components/lessons/training-lab/figures/figureCaption.js";

it("tells chance by the number of classes, and which images validate", () => {
  expect(figureCaption("loss")).toContain("Chance is ln 10 ≈ 2.30 nats.");
  expect(figureCaption("accuracy")).toContain("fresh drawings from the same generator. Chance is one in ten.");
  const own = {count: 40, train: 32, validation: 8, channels: 1, classes: ["a", "b"], digest: ""} as const;
  expect(figureCaption("loss", own)).toContain("Chance is ln 2 ≈ 0.69 nats.");
  expect(figureCaption("accuracy", own)).toBe("Dots: the 8 of your images that were held back. Chance is one in 2.");
});
