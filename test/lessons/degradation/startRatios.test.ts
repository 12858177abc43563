import {expect, it} from "vitest";
import {ratioWords, startRatios} from "../../../components/lessons/degradation/startRatios.js";

it("writes ratios that can be read", () => {
  expect([ratioWords(173), ratioWords(1 / 40), ratioWords(1.2e-7)]).toEqual(["× 170", "÷ 40", "÷ 10⁷"]);
});

it("takes the geometric mean over the seeds, for each network, depth and normalization", () => {
  const start = {network: "plain", bn: true, depth: 34, last: 0.1} as const;
  const ratios = startRatios([
    {...start, seed: 1, stem: 0.1},
    {...start, seed: 2, stem: 10},
    {...start, bn: false, seed: 1, stem: 0.01}
  ]);
  expect(ratios.map(({bn, seeds}) => [bn, seeds])).toEqual([
    [true, [1, 100]],
    [false, [expect.closeTo(0.1, 12)]]
  ]);
  expect(ratios[0]?.ratio).toBeCloseTo(10, 12);
});
