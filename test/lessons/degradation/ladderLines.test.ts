import {expect, it} from "vitest";
import {ladderLines} from "../../../components/lessons/degradation/ladderLines.js";
import {aCurve} from "../../support/ladder.js";

it("takes the running mean of each seed, then the mean and the range over the seeds", () => {
  const curves = [aCurve(10, 1), aCurve(10, 2), aCurve(34, 1), aCurve(34, 2)];
  const [ten] = ladderLines(curves, "plain");
  expect(ten?.points).toHaveLength(11);
  const own = [aCurve(10, 1), aCurve(10, 2)].map(({loss}) => loss.slice(10).reduce((a, b) => a + b) / 10);
  expect(ten?.points.at(-1)?.mean).toBeCloseTo((own[0]! + own[1]!) / 2, 10);
  expect([ten?.points.at(-1)?.low, ten?.points.at(-1)?.high]).toEqual([Math.min(...own), Math.max(...own)]);
  expect(ten?.validation).toEqual([
    {step: 10, mean: 2},
    {step: 20, mean: 1.6}
  ]);
});
