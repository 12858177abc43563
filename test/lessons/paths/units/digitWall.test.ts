import {expect, it} from "vitest";
import {wallPixels, wrongAnswers} from "../../../../components/lessons/paths/units/digitWall.js";

it("lets the wrong digits stand out on the wall", () => {
  expect(wrongAnswers("0173", "0123")).toEqual([{index: 2, label: "2", answer: "7"}]);
  const digits = new Uint8Array(2 * 256).fill(255);
  const pixels = wallPixels(digits, new Set([1]), 2);
  expect(pixels).toHaveLength(2 * 256 * 4);
  // First pixel of the first digit: faded. Of the second, which is wrong: opaque, dark where the stroke is.
  expect([...pixels.slice(0, 4)]).toEqual([128, 128, 128, 89]);
  expect([...pixels.slice(16 * 4, 16 * 4 + 4)]).toEqual([0, 0, 0, 255]);
});
