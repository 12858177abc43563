import {expect, it} from "vitest";
import {effectiveLengths, pathShares, peakLength} from "../../../../components/lessons/paths/gradients/pathShares.js";
import {GRADIENTS} from "../../../support/aRecordedGradient.js";

const shares = pathShares(GRADIENTS);

it("multiplies the number of paths by the gradient along one", () => {
  expect(shares.map(({product}) => product)).toEqual([0.1, 0.08, 0.02]);
  expect(shares[0]?.share).toBeCloseTo(0.5, 10);
  expect(peakLength(shares).k).toBe(0);
});

it("finds the shortest run of lengths that carries a share", () => {
  expect([0.45, 0.8, 1].map((wanted) => effectiveLengths(shares, wanted))).toEqual([
    [0, 0],
    [0, 1],
    [0, 2]
  ]);
});

it("has no peak where nothing was recorded", () => {
  expect(() => peakLength([])).toThrow("no lengths were recorded");
});
