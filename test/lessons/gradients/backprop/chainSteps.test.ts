import {expect, it} from "vitest";
import {chainSteps, valueName} from "../../../../components/lessons/gradients/backprop/chainSteps.js";
import {runChain, type ScalarChain} from "../../../../components/lessons/gradients/backprop/scalarChain.js";

const CHAIN: ScalarChain = {x: 0.5, target: 0, weights: [0.8, 0.5, -0.4], activation: "tanh", shortcuts: true};
const stepsOf = (chain: ScalarChain) => chainSteps(chain, runChain(chain));

it("tells each step with numbers that add up", () => {
  const words = stepsOf(CHAIN).map((step) => step.words);
  expect(words[0]).toBe("Forward: {f}₁(x) = 0.8 · tanh(0.5) = 0.37.");
  expect(words[1]).toBe("Forward: the shortcut brings x itself; y₁ = 0.5 + 0.37 = 0.87.");
  expect(words).toHaveLength(3 * 2 + 1 + 1 + 3 * 3);
  expect(words.at(-1)).toMatch(/^Backward: both ways meet: ∂L\/∂x = [\d.]+ \+ [\d.]+ = [\d.]+\.$/);
});

it("takes no shortcut in the plain chain, forward or back", () => {
  const steps = stepsOf({...CHAIN, shortcuts: false});
  expect(steps.map(({id}) => id)).toEqual("f1 y1 f2 y2 f3 y3 loss dy3 df3 dy2 df2 dy1 df1 dy0".split(" "));
  expect(steps.flatMap(({edges}) => edges).join()).not.toContain("skip");
  expect(steps[1]?.words).toBe("Forward: without a shortcut y₁ is {f}₁ alone, 0.37.");
});

it("puts a negative factor in brackets, with a true minus sign", () => {
  const steps = stepsOf({...CHAIN, target: -2});
  expect(steps.find(({id}) => id === "loss")?.words).toMatch(/^Forward: L = ½ \([\d.]+ − \(−2\)\)² = /);
  expect(steps.find(({id}) => id === "df3")?.words).toMatch(/× \(−0\.\d+\) = −/);
});

it("names what enters x and the others by their place", () => {
  expect([0, 1, 12].map(valueName)).toEqual(["x", "y₁", "y₁₂"]);
});
