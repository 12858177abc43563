import {expect, it} from "vitest";
import {nextRate} from "../../../components/ui/settings/nextRate.js";
import {NUMBER_RULES} from "../../../components/run/runConfig.js";

it("goes along 1, 2, 5 of each power of ten, there and back", () => {
  expect([0.01, 0.02, 0.05, 0.1].map((rate) => nextRate(rate, true))).toEqual([0.02, 0.05, 0.1, 0.2]);
  expect([0.02, 0.05, 0.1, 0.2].map((rate) => nextRate(rate, false))).toEqual([0.01, 0.02, 0.05, 0.1]);
});

it("goes to the ladder from a rate that is not on it", () => {
  expect(nextRate(0.03, true)).toBe(0.05);
  expect(nextRate(0.03, false)).toBe(0.02);
});

it("stays within the accepted range", () => {
  const {minimum, maximum} = NUMBER_RULES.lr;
  expect(nextRate(maximum, true)).toBe(maximum);
  expect(nextRate(minimum, false)).toBe(minimum);
  expect(nextRate(100 * maximum, true)).toBe(maximum);
  expect(nextRate(0, false)).toBe(minimum);
});
