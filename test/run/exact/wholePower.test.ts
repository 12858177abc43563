import {expect, it} from "vitest";
import {wholePower} from "../../../components/run/exact/wholePower.js";

it("raises to whole powers, exactly where a double can hold them", () => {
  expect([0, 1, 2, 5, 40].map((n) => wholePower(2, n))).toEqual([1, 2, 4, 32, 2 ** 40]);
  expect(wholePower(3, 33)).toBe(5559060566555523);
  for (const n of [1, 7, 100, 2000]) expect(wholePower(0.999, n) / Math.exp(n * Math.log(0.999))).toBeCloseTo(1, 11);
});
