import {expect, it} from "vitest";
import {bestRates} from "../../../../components/lessons/residual-learning/curve/bestRates.js";
import {
  CURVE_X,
  curveError,
  type RecordedCurve
} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {CURVE_TARGETS} from "../../../../components/lessons/residual-learning/curve/curveTargets.js";
import {recordedData} from "../../../support/recordedData.js";

const {study} = recordedData("curve") as RecordedCurve;

it("takes the rate whose median over the seeds is the lowest, not the one with the luckiest seed", () => {
  const cell = (lr: number, seed: number, loss: number) => ({network: "plain" as const, blocks: 2, lr, seed, loss});
  const cells = [cell(0.1, 1, 0), cell(0.1, 2, 5), cell(0.1, 3, 6), cell(0.3, 1, 1), cell(0.3, 2, 2), cell(0.3, 3, 9)];
  expect(bestRates(cells)).toEqual([{network: "plain", blocks: 2, lr: 0.3, losses: [1, 2, 9], median: 2}]);
});

it("the study says what the text says: plain ahead at two and four blocks, lost from twelve on; residual level", () => {
  const points = bestRates(study);
  const at = (network: string, blocks: number) =>
    points.find((point) => point.network === network && point.blocks === blocks)!.median;
  for (const blocks of [2, 4]) expect(at("residual", blocks) / at("plain", blocks)).toBeGreaterThan(2);
  expect(at("plain", 1) / at("residual", 1)).toBeLessThan(1.5);
  expect(at("plain", 8) / at("residual", 8)).toBeGreaterThan(5);
  for (const blocks of [12, 16]) {
    const plain = study.filter((cell) => cell.network === "plain" && cell.blocks === blocks);
    expect(Math.min(...plain.map(({loss}) => loss))).toBeGreaterThan(0.5);
  }
  const residual = [1, 2, 4, 8, 12, 16].map((blocks) => at("residual", blocks));
  expect(Math.max(...residual) / Math.min(...residual)).toBeLessThan(2);
  expect(Math.max(...residual)).toBeLessThan(curveError(CURVE_X, CURVE_X.map(CURVE_TARGETS[0]!.h)));
});
