import {expect, it} from "vitest";
import {lossWords, nodeWords, unitWords} from "../../../../components/lessons/gradients/backprop/backpropArithmetic.js";
import {runChain, type ScalarChain} from "../../../../components/lessons/gradients/backprop/scalarChain.js";

const CHAIN: ScalarChain = {x: -1, target: 0.5, weights: [2, -1], activation: "relu", shortcuts: true};
const PASS = runChain(CHAIN);

it("writes a unit's arithmetic on its layers and on its shortcut, with the step that makes it known", () => {
  expect(unitWords(1, CHAIN, PASS, false).map(({text, from}) => [text, from])).toEqual([
    ["2·relu(−1) = 0", "f1"],
    ["−1.5 × {f}₁′ (0) = 0", "df1"],
    ["−1", "y1"],
    ["−1.5 × 1", "dskip1"]
  ]);
  expect(unitWords(1, CHAIN, PASS, true).map(({text}) => text)).toContain("× {f}₁′ (0) = 0");
  expect(unitWords(1, {...CHAIN, shortcuts: false}, PASS, false)).toHaveLength(2);
});

it("knows what enters from the start, and all else by a step", () => {
  expect(nodeWords(0, PASS).map(({text, from}) => [text, from])).toEqual([
    ["x = −1", undefined],
    ["∂L/∂x = −1.5", "dy0"]
  ]);
  expect(nodeWords(2, PASS).map(({from}) => from)).toEqual(["y2", "dy2"]);
  expect(lossWords(CHAIN, PASS, true).text).toBe("½(−1 − 0.5)² = 1.13");
  expect(lossWords(CHAIN, PASS, false).text).toBe("L = 1.13");
});
