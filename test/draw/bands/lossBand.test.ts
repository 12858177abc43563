import {expect, it} from "vitest";
import {lossBand} from "../../../components/draw/bands/lossBand.js";
import type {RecordedZeroScale} from "../../../components/lessons/residual-learning/zeroScale/recordedZeroScale.js";
import {recordedData} from "../../support/recordedData.js";

const recorded = recordedData("zero-scale") as RecordedZeroScale;

it("averages five batches of each seed, then takes mean and range over the seeds", () => {
  const band = lossBand([{losses: [6, 0, 0, 0, 0, 0]}, {losses: [8, 0, 0, 0, 0, 0]}]);
  expect(band[0]).toEqual({step: 1, mean: 7, low: 6, high: 8});
  expect(band[1]).toEqual({step: 2, mean: 3.5, low: 3, high: 4});
  expect(band[5]).toEqual({step: 6, mean: 0, low: 0, high: 0});
  expect(lossBand([])).toEqual([]);
});

it("the zero start begins lower, is behind from step 20 to 50, and ends ahead at the larger rate only", () => {
  for (const lr of [0.05, 0.1]) {
    const band = (start: boolean) => lossBand(recorded.runs.filter((run) => run.lr === lr && run.zero === start));
    const [one, silent] = [band(false), band(true)];
    expect(silent[0]!.mean).toBeLessThan(one[0]!.mean);
    for (let step = 20; step <= (lr === 0.05 ? 85 : 50); step++)
      expect(silent[step - 1]!.mean).toBeGreaterThan(one[step - 1]!.mean);
    const late = (points: typeof one) => points.slice(-20).reduce((sum, point) => sum + point.mean / 20, 0);
    if (lr === 0.1) expect(late(silent)).toBeLessThan(0.85 * late(one));
    else expect(Math.abs(late(silent) / late(one) - 1)).toBeLessThan(0.15);
  }
});
