import {expect, it} from "vitest";
import {coarser, LANDSCAPE, landscape} from "../../../components/picture/line/landscape.js";

const mean = (values: Uint8ClampedArray) => values.reduce((sum, value) => sum + value, 0) / values.length;

it("is a picture of 224 by 224 in three colours, and the same at each time", () => {
  const picture = landscape();
  expect(picture).toHaveLength(LANDSCAPE * LANDSCAPE * 3);
  expect(Buffer.compare(picture, landscape())).toBe(0);
});

it("becomes coarser by means, so that it stays as light as it was", () => {
  const picture = landscape();
  for (const side of [1, 7, 33, 112, 224]) {
    const coarse = coarser(picture, side);
    expect(coarse).toHaveLength(side * side * 3);
    expect(Math.abs(mean(coarse) - mean(picture))).toBeLessThan(3);
  }
  expect(Buffer.compare(coarser(picture, LANDSCAPE), picture)).toBe(0);
});
