import {beforeAll, expect, it} from "vitest";
import {startRun} from "../../../../components/engine/train/startRun.js";
import {layerOutputs} from "../../../../components/lessons/training-lab/inside/layerOutputs.worker.js";
import {layerOutputsClient} from "../../../../components/lessons/training-lab/inside/layerOutputsClient.js";
import {DEFAULT_CONFIG} from "../../../../components/run/runConfig.js";
import {servedWorker} from "../../../support/servedWorker.js";
import {kernelBytes, useWasm} from "../../../support/wasmBackend.js";

beforeAll(useWasm);

it("tells what a station of a saved network puts out: over its channels the mean is the map of the picture", async () => {
  const config = {...DEFAULT_CONFIG, depth: 10, size: 8, batch: 4, steps: 2} as const;
  const watched = 3;
  const run = await startRun("residual", config, kernelBytes(), () => config.lr, {watched});
  const maps = [...run.steps].at(-1)?.probe?.snapshot?.maps ?? [];
  const state = run.save();
  run.step.dispose();
  const createWorker = servedWorker(layerOutputs, () => Promise.resolve(kernelBytes()));
  const {outputs, stop} = layerOutputsClient({createWorker});
  for (const [station, positions, channels] of [
    [0, 64, 8],
    [2, 16, 16]
  ] as const) {
    const {values, images} = await outputs({config, state, station});
    expect([images, values.length]).toEqual([64, 64 * positions * channels]);
    const map = Array.from({length: positions}, (_, p) => {
      const from = (watched * positions + p) * channels;
      return values.subarray(from, from + channels).reduce((a, b) => a + b, 0) / channels;
    });
    map.forEach((mean, p) => expect(mean).toBeCloseTo(maps[station]?.[p] ?? NaN, 5));
    // After a ReLU.
    expect(Math.min(...values)).toBe(0);
  }
  stop();
});
