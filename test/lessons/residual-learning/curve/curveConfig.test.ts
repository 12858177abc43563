import {expect, it} from "vitest";
import {CURVE_X, curveError, PART_X} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";

it("trains at 64 places from −3 to 3, and shows blocks half a step beyond", () => {
  expect([CURVE_X.length, CURVE_X[0], CURVE_X.at(-1)]).toEqual([64, -3, 3]);
  expect([PART_X[0], PART_X.at(-1)]).toEqual([-3.5, 3.5]);
});

it("an error is the mean of squares, and no number where a value is missing", () => {
  expect(curveError([1, 2], [0, 4])).toBe(2.5);
  expect(curveError([1, 2], [0])).toBeNaN();
});
