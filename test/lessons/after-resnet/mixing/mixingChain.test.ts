import {expect, it} from "vitest";
import {mixingChain} from "../../../../components/lessons/after-resnet/mixing/mixingChain.js";

it("without noise every product is the identity", () => {
  const {free, balanced} = mixingChain({layers: 5, spread: 0, seed: 1});
  expect([free, balanced].map((chain) => chain.flat().every((value) => Math.abs(value - 1) < 1e-12))).toEqual([
    true,
    true
  ]);
});

it("free products grow in every draw, balanced ones never stretch, and their differences fade", () => {
  for (let seed = 1; seed <= 8; seed++) {
    const {free, balanced} = mixingChain({layers: 48, spread: 0.3, seed});
    expect(free.at(-1)![0]).toBeGreaterThan(10);
    for (const [largest] of balanced) expect(Math.abs(largest! - 1)).toBeLessThan(1e-3);
    expect(balanced.at(-1)![1]).toBeLessThan(0.01);
  }
});
