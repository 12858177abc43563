import {expect, it} from "vitest";
import {stripPixels} from "../../../components/draw/maps/imageStrip.js";

it("puts images side by side, −1 black and 1 white, grey in all three colours, beyond cut off", () => {
  const {width, height, pixels} = stripPixels([Float32Array.of(-1, 0, 1, 3), Float32Array.of(1, 1, 1, 1)], 2, 1);
  expect([width, height]).toEqual([5, 2]);
  const at = (row: number, column: number) => [...pixels.slice(4 * (row * 5 + column), 4 * (row * 5 + column) + 4)];
  expect(at(0, 0)).toEqual([0, 0, 0, 255]);
  expect(at(0, 1)).toEqual([128, 128, 128, 255]);
  expect(at(1, 1)).toEqual([255, 255, 255, 255]);
  expect(at(0, 2)).toEqual([0, 0, 0, 0]);
  expect(at(1, 3)).toEqual([255, 255, 255, 255]);
});

it("keeps the colours of three channels apart", () => {
  expect([...stripPixels([Float32Array.of(-1, 0, 1)], 1, 3).pixels]).toEqual([0, 128, 255, 255]);
});
