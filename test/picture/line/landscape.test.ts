import {expect, it} from "vitest";
import {coarser, LANDSCAPE, landscapeParts} from "../../../components/picture/line/landscape.js";
import {atOnce} from "../../../components/ui/late/parts.js";

const landscape = () => atOnce(landscapeParts());
const mean = (values: Uint8ClampedArray) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Vitest compares long arrays slowly. */
const isSame = (a: Uint8ClampedArray, b: Uint8ClampedArray) =>
  a.length === b.length && a.every((one, i) => one === b[i]);

it("is a picture of 224 by 224 in three colours, and the same at each time", () => {
  const picture = landscape();
  expect(picture).toHaveLength(LANDSCAPE * LANDSCAPE * 3);
  expect(isSame(picture, landscape())).toBe(true);
});

it("becomes coarser by means, so that it stays as light as it was", () => {
  const picture = landscape();
  for (const side of [1, 7, 33, 112, 224]) {
    const coarse = coarser(picture, side);
    expect(coarse).toHaveLength(side * side * 3);
    expect(Math.abs(mean(coarse) - mean(picture))).toBeLessThan(3);
  }
  expect(isSame(coarser(picture, LANDSCAPE), picture)).toBe(true);
});
