import {expect, it} from "vitest";
import {
  mixFlows,
  overShortcuts,
  recordedFlows,
  tellingStep
} from "../../../../components/lessons/gradients/river/wayBackFlows.js";
import type {RecordedRun} from "../../../../components/run/recorded/recordedRun.js";
import {recordedData} from "../../../support/recordedData.js";
import {WAY_BACK} from "../../../support/wayBack.js";

const flows = recordedFlows(WAY_BACK);

it("has at the probes of the recorded run its norms, as they stand in the CSV, and its losses at every step", () => {
  const {networks} = recordedData("default") as RecordedRun;
  for (const {network, reports} of networks)
    for (const {step, loss, probe} of reports) {
      const flow = flows[step - 1]![network];
      expect(flow.loss).toBe(loss);
      if (probe) expect(flow.gradients).toEqual(probe.activationGradNorm.map(Math.fround));
    }
});

it("opens where what reaches the stems differs by the largest factor", () => {
  const step = tellingStep(flows);
  const factor = (s: number): number => {
    const [r, p] = [flows[s - 1]!.residual.gradients[0]!, flows[s - 1]!.plain.gradients[0]!];
    return Math.max(r / p, p / r);
  };
  expect(step).toBe(17);
  for (let s = 1; s <= flows.length; s++) expect(factor(s)).toBeLessThanOrEqual(factor(step));
});

it("blends two steps on the log scale, and is the second one itself at the end", () => {
  const [a, b] = [flows[0]!, flows[29]!];
  const half = mixFlows(a, b, 0.5);
  expect(half.plain.gradients[0]).toBeCloseTo(Math.sqrt(a.plain.gradients[0]! * b.plain.gradients[0]!), 6);
  expect(half.residual.splits[2]!.carried).toBeCloseTo(
    Math.sqrt(a.residual.splits[2]!.carried * b.residual.splits[2]!.carried),
    6
  );
  expect(half.plain.splits[2]!.carried).toBe(0);
  expect(mixFlows(a, b, 1)).toBe(b);
});

it("sums up what identities carry, and says what squares leave out", () => {
  const splits = [
    {arrived: 3, carried: 3, brought: 4},
    {arrived: 9, carried: 1, brought: 1},
    {arrived: 2, carried: 2, brought: 2}
  ];
  const over = overShortcuts({gradients: [5, 1, 4, 1], splits, loss: 1}, [true, false, true]);
  expect(over.units).toBe(2);
  expect(over.share).toBeCloseTo((9 / 25 + 1 / 2) / 2, 12);
  expect(over.cross[0]).toBeCloseTo(0, 12);
  expect(over.cross[1]).toBeCloseTo(0.5, 12);
});
