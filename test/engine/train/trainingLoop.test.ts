import {beforeAll, expect, it} from "vitest";
import {startRun} from "../../../components/engine/train/startRun.js";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const CONFIG = {...DEFAULT_CONFIG, depth: 10, size: 8, batch: 4, steps: 1} as const;

/** All that a run reports, after so many slices of its warm-up. */
async function reportsAfter(slices: number) {
  const {step, steps, warm} = await startRun("residual", CONFIG, kernelBytes(), () => 0.05, {watched: 1});
  const warming = warm();
  let taken = 0;
  while (taken < slices && warming.next().done !== true) taken++;
  const reports = [...steps];
  step.dispose();
  return {taken, reports};
}

it("reports the same to the bit after a warm-up, a whole one and one that was left in its midst", async () => {
  const {reports} = await reportsAfter(0);
  expect(reports).toHaveLength(1);
  const whole = await reportsAfter(Infinity);
  // The images are drawn in 16 slices; what follows computes.
  expect(whole.taken).toBeGreaterThan(16);
  expect(whole.reports).toEqual(reports);
  expect((await reportsAfter(17)).reports).toEqual(reports);
});
