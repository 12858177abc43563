import {expect, it} from "vitest";
import {mapGrid} from "../../../components/draw/maps/mapGrid.js";
import {mapLimit, mapPixels} from "../../../components/draw/maps/mapPixels.js";

const COLOURS = {
  zero: [10, 10, 10],
  positive: [210, 10, 10],
  negative: [10, 210, 10],
  broken: [1, 2, 3],
  line: [9, 9, 9]
} as const;

it("colours by sign and size, caps the ends, and marks what is not a number", () => {
  const data = Float32Array.of(0, 1, -2, 9, NaN, 0.5);
  const pixels = mapPixels(data, mapGrid([1, 6, 1]), 2, COLOURS);
  const red = Array.from({length: 6}, (_, i) => [...pixels.slice(4 * i, 4 * i + 3)]);
  expect(red).toEqual([
    [10, 10, 10],
    [110, 10, 10],
    [10, 210, 10],
    [210, 10, 10],
    [1, 2, 3],
    [60, 10, 10]
  ]);
  const two = mapPixels(Float32Array.of(2, 2), mapGrid([1, 1, 2], 2), 2, COLOURS);
  expect([...two.slice(4, 8)]).toEqual([9, 9, 9, 255]);
});

it("draws 512 channels on one canvas", () => {
  const data = new Float32Array(7 * 7 * 512).map((_, i) => Math.sin(i));
  expect(mapPixels(data, mapGrid([7, 7, 512]), 1, COLOURS)).toHaveLength(183 * 183 * 4);
});

it("scales to what all but a few values keep below, and never to zero", () => {
  const values = new Float32Array(1000).map((_, i) => (i < 2 ? -500 : 3));
  expect(mapLimit([values])).toBe(3);
  expect(mapLimit([Float32Array.of(0, 0, -2, NaN)])).toBe(2);
  expect(mapLimit([new Float32Array(4)])).toBe(1);
  expect(mapLimit([new Float32Array(1000).fill(0, 0).map((_, i) => (i === 7 ? 5 : 0))])).toBe(5);
});
