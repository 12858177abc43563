import {expect, it} from "vitest";
import {lanesComputed, pixelsComputed} from "../../../components/engine/kernels/lanes.js";

it("computes a row's pixels in fours and threes where these make up its width, else the next four's", () => {
  const widths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 28, 56, 112];
  expect(widths.map(pixelsComputed)).toEqual([4, 4, 3, 4, 8, 6, 7, 8, 9, 10, 14, 28, 56, 112]);
  for (const width of widths) {
    const computed = pixelsComputed(width);
    const threes = -computed & 3;
    expect(computed).toBeGreaterThanOrEqual(width);
    expect(computed - 3 * threes).toBeGreaterThanOrEqual(0);
    expect((computed - 3 * threes) % 4).toBe(0);
  }
});

it("computes whole fours of images", () => {
  expect([1, 4, 5, 32].map(lanesComputed)).toEqual([4, 4, 8, 32]);
});
