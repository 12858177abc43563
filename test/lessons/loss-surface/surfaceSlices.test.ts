// @vitest-environment jsdom
import {expect, it} from "vitest";
import {networkSlices, surfaceSlices} from "../../../components/lessons/loss-surface/surfaceSlices.js";
import {aPlane} from "../../support/aSurface.js";
import {expectSnapshot} from "../../support/snapshot.js";

const planes = [
  aPlane("residual", (x, y) => 0.1 + x ** 2 + 3 * y ** 2),
  aPlane("plain", (x, y) => 0.3 + 4 * x ** 2 + 3 * y ** 2)
];

it("cuts both directions through the weights", () => {
  const {slices, mean} = networkSlices(planes, "residual");
  expect(slices.map((slice) => [slice[0], slice[10], slice[20]].map((v) => Number(v?.toFixed(3))))).toEqual([
    [1.1, 0.1, 1.1],
    [3.1, 0.1, 3.1]
  ]);
  expect(mean[20]).toBeCloseTo(2.1, 5);
});

it("draws each line and the mean of both networks, and says the means", () => {
  const figure = surfaceSlices(planes);
  expectSnapshot(figure, "surfaceSlices.svg");
  expect(figure.getAttribute("aria-label")).toBe(
    "Loss on straight lines through the trained weights. residual, mean of 2 lines: 0.10 at the weights, 0.60 and 0.60 half as far, 2.1 and 2.1 at the ends; plain, mean of 2 lines: 0.30 at the weights, 1.2 and 1.2 half as far, 3.8 and 3.8 at the ends."
  );
});
