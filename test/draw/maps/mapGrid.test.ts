import {expect, it} from "vitest";
import {cornerOf, mapGrid, pointAt} from "../../../components/draw/maps/mapGrid.js";

const grid = mapGrid([2, 3, 5], 3);

it("has a pixel between two maps", () => {
  expect(grid).toMatchObject({columns: 3, width: 11, height: 5});
  expect(mapGrid([7, 7, 512])).toMatchObject({columns: 23, width: 183, height: 183});
});

it("finds every pixel where it was put, and none in an empty place", () => {
  for (let place = 0; place < 5; place++)
    for (let row = 0; row < 2; row++)
      for (let column = 0; column < 3; column++) {
        const [x, y] = cornerOf(grid, {place, row, column});
        expect(pointAt(grid, x + 0.5, y + 0.5)).toEqual({place, row, column});
      }
  expect(pointAt(grid, 10.5, 4.5)).toBeUndefined();
  expect(pointAt(grid, -1, 0)).toBeUndefined();
});
