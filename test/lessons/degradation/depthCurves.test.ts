// @vitest-environment jsdom
import {expect, it} from "vitest";
import {depthCurves} from "../../../components/lessons/degradation/depthCurves.js";
import {expectSnapshot} from "../../support/snapshot.js";

const cell = (network: "residual" | "plain", depth: 10 | 18 | 34, seed: number, trainLoss: number) => ({
  network,
  depth,
  seed,
  trainLoss,
  bn: true,
  valAccuracy: 0.5
});

it("draws training loss by depth with every seed, a band and a guess, and counts runs that diverged", () => {
  const cells = [
    cell("plain", 10, 1, 0.1),
    cell("plain", 10, 2, 0.3),
    cell("plain", 34, 1, 1.5),
    cell("plain", 34, 2, NaN)
  ];
  const figure = depthCurves(cells, {
    guess: new Map([
      [10, 1],
      [18, 1.5],
      [34, 2]
    ])
  });
  expect(figure.getAttribute("aria-label")).toBe(
    "Training loss by number of layers. plain: 0.20 at 10 layers, 1.50 at 34 layers (1 diverged); your guess for plain: 1.00, 1.50, 2.00."
  );
  expect(figure.outerHTML).not.toContain("NaN");
  expectSnapshot(figure, "depthCurves.svg");
});
