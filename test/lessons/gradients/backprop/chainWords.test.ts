import {expect, it} from "vitest";
import {chainSteps} from "../../../../components/lessons/gradients/backprop/chainSteps.js";
import {chainWords} from "../../../../components/lessons/gradients/backprop/chainWords.js";
import {runChain, type ScalarChain} from "../../../../components/lessons/gradients/backprop/scalarChain.js";

const CHAIN: ScalarChain = {x: 1, target: 0, weights: [1, 1, 1], activation: "relu", shortcuts: true};
function wordsAt(chain: ScalarChain, done: number): string {
  const pass = runChain(chain);
  return chainWords(pass, chainSteps(chain, pass), done);
}

it("says how to begin, then each step, and at the end what has become of the gradient", () => {
  expect(wordsAt(CHAIN, 0)).toBe("Nothing has been computed yet. Press Forward, Step or Play.");
  expect(wordsAt(CHAIN, 7)).toBe("Forward: L = ½ (8 − 0)² = 32.");
  expect(wordsAt(CHAIN, 17)).toContain(
    "Finished: ∂L/∂y₃ = 8 has become ∂L/∂x = 64, over 8 paths. By the weights: ∂L/∂w = 32, 32, 32."
  );
});

it("finds one path without shortcuts", () => {
  expect(wordsAt({...CHAIN, shortcuts: false}, 14)).toContain("∂L/∂y₃ = 1 has become ∂L/∂x = 1, over 1 path.");
});
