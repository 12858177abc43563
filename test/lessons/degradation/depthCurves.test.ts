// @vitest-environment jsdom
import {expect, it} from "vitest";
import {depthCurves} from "../../../components/lessons/degradation/depthCurves.js";
import {expectSnapshot} from "../../support/snapshot.js";

const name = (node: Element): string | null => node.getAttribute("aria-label");
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

it("draws accuracy by depth with one seed's own line, and lets the curve set out from the guess", () => {
  const cells = ([10, 34] as const).flatMap((depth) =>
    [1, 2].map((seed) => ({
      network: "plain" as const,
      bn: true,
      depth,
      seed,
      trainLoss: depth / 20,
      valAccuracy: 1 - depth / 50 - seed / 10
    }))
  );
  const figure = depthCurves(cells, {quantity: "valAccuracy", seed: 2});
  expect(name(figure)).toBe("Validation accuracy by number of layers. plain: 65 % at 10 layers, 17 % at 34 layers.");
  expect(figure.textContent).toContain("seed 2");
  expectSnapshot(figure, "depthCurves-accuracy.svg");
  const guess = new Map(cells.map(({depth}) => [depth, 1]));
  const lineOf = (revealed: number) =>
    depthCurves(cells, {guess, revealed}).querySelector("path[stroke-width='2.5']")?.getAttribute("d") ?? "";
  const heights = lineOf(0)
    .split(/[ML]/)
    .slice(1)
    .map((point) => point.split(",")[1]);
  expect(new Set(heights).size).toBe(1);
  expect(lineOf(1)).not.toBe(lineOf(0));
});
