import {expect, it} from "vitest";
import {EXPECTED_FACTOR, startFactors} from "../../../../components/lessons/gradients/start/startFactors.js";
import {readRuns} from "../../../support/readRuns.js";

const starts = readRuns("gradient-start");

it("measures a factor per layer near the mean-field theory's in plain networks with batch norm, below it in residual ones", () => {
  expect(EXPECTED_FACTOR).toBeCloseTo(1.211, 3);
  const plain = startFactors(starts, "plain", true);
  expect(Math.abs(plain.mean / EXPECTED_FACTOR - 1)).toBeLessThan(0.05);
  expect(startFactors(starts, "residual", true).high).toBeLessThan(plain.low);
  expect(startFactors(starts, "plain", false).high).toBeLessThan(0.7);
});
