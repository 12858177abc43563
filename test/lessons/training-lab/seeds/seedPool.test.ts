import {beforeAll, expect, it} from "vitest";
import {seedPool, type PoolRun} from "../../../../components/lessons/training-lab/seeds/seedPool.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../../../components/run/runConfig.js";
import {runCsv} from "../../../../components/run/runCsv.js";
import {isUnderWay} from "../../../../components/worker/training/isUnderWay.js";
import {training} from "../../../../components/worker/training/training.worker.js";
import {startTraining} from "../../../../components/worker/training/trainingClient.js";
import type {StopAt} from "../../../../components/worker/training/stopAt.js";
import {servedWorker} from "../../../support/servedWorker.js";
import {kernelBytes, useWasm} from "../../../support/wasmBackend.js";

beforeAll(useWasm);

const CONFIG: RunConfig = {...DEFAULT_CONFIG, depth: 10, size: 8, batch: 4, steps: 12};
const prepare = () => Promise.resolve({kernels: kernelBytes(), backend: "wasm, SIMD"});

/** Seeds 1 to 3 as a pool of some width trains them, with real networks: each one's file. */
function trained(width: number, stop?: StopAt): Promise<{files: readonly string[]; rests: readonly number[]}> {
  return new Promise((resolve) => {
    const rests: number[] = [];
    let widest = 0;
    const csvOf = ({twin}: PoolRun): string => runCsv(twin.state.runs);
    const pool = seedPool(
      {
        begin: ({config}) => `run-${config.seed}`,
        follow: () => undefined,
        end: () => undefined,
        onChange() {
          const open = pool.runs.filter(({twin}) => isUnderWay(twin.state.phase));
          widest = Math.max(widest, open.length);
          if (pool.state.phase === "paused" && pool.state.rested !== undefined) {
            rests.push(pool.state.step);
            // As a reader would, after what is told.
            setTimeout(() => pool.resume());
          }
          if (pool.state.phase !== "finished" || pool.runs.length < 3) return;
          expect(widest).toBe(width);
          resolve({files: pool.runs.map(csvOf), rests});
        }
      },
      (network, config, paused, onReport, options) =>
        startTraining(network, config, paused, onReport, {...options, createWorker: servedWorker(training, {prepare})})
    );
    const rows = [1, 2, 3].map((seed) => ({config: {...CONFIG, seed}}));
    pool.start(rows, {width, stop});
  });
}

it("gives the same numbers side by side as one by one, and with a rest on the way, to the bit", async () => {
  const alone = await trained(1);
  const together = await trained(3);
  const rested = await trained(1, {step: 5});
  expect(together.files).toEqual(alone.files);
  expect(new Set(alone.files).size).toBe(3);
  expect(rested.files).toEqual(alone.files);
  expect(rested.rests.filter((step, i, all) => step !== all[i - 1] || step !== 5).every((step) => step === 5)).toBe(
    true
  );
  expect(rested.rests.length).toBeGreaterThanOrEqual(3);
});
