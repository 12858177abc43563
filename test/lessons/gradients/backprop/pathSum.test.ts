// @vitest-environment jsdom
import {expect, it} from "vitest";
import {pathSum} from "../../../../components/lessons/gradients/backprop/pathSum.js";
import {runChain, type ScalarChain} from "../../../../components/lessons/gradients/backprop/scalarChain.js";
import {expectSnapshot} from "../../../support/snapshot.js";

const CHAIN: ScalarChain = {x: 0.5, target: 0, weights: [0.8, 0.5, -0.4], activation: "tanh", shortcuts: true};

it("draws one bar a path, and their sum", () => {
  expectSnapshot(pathSum(runChain(CHAIN)), "pathSum.svg");
});

it("names every path and their sum", () => {
  const name = pathSum(runChain({...CHAIN, weights: [1, 1, 1], x: 1, activation: "relu"})).getAttribute("aria-label");
  expect(name).toBe(
    "∂L/∂x as the sum over 8 paths: shortcuts only 8; f₁ 8; f₂ 8; f₃ 8; f₁ · f₂ 8; f₁ · f₃ 8; f₂ · f₃ 8; f₁ · f₂ · f₃ 8; together 64."
  );
  expect(pathSum(runChain({...CHAIN, shortcuts: false})).getAttribute("aria-label")).toContain("1 path: f₁ · f₂ · f₃");
});
