import {expect, it} from "vitest";
import {binomial} from "../../../../components/lessons/paths/lengths/binomial.js";

it("counts the ways to choose", () => {
  expect([0, 1, 8, 16, 17].map((k) => binomial(16, k))).toEqual([1, 16, 12_870, 1, 0]);
  for (const n of [1, 7, 16])
    expect(Array.from({length: n + 1}, (_, k) => binomial(n, k)).reduce((a, b) => a + b)).toBe(2 ** n);
});
