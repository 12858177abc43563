import {readFileSync} from "node:fs";
import {join} from "node:path";
import {memory} from "@tensorflow/tfjs-core";
import {beforeAll, expect, it} from "vitest";
import {root} from "../../support/root.js";
import {residual} from "../../../components/lessons/residual-learning/residual.worker.js";
import {measureResiduals} from "../../../components/lessons/residual-learning/residualClient.js";
import {servedWorker} from "../../support/servedWorker.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const createWorker = servedWorker(residual, () => Promise.resolve(kernelBytes()));

it("measures how large the trained residuals are: they fall within each stage and begin anew", async () => {
  const weights = new Uint8Array(readFileSync(join(root, "data/weights/residual-34.safetensors"))).buffer;
  const before = memory().numTensors;
  const units = await measureResiduals(weights, 32, {createWorker}).units;
  expect(weights.byteLength).toBe(0);
  expect(memory().numTensors).toBe(before);
  expect(units).toHaveLength(16);
  expect(units.filter(({projection}) => projection).map(({unit}) => unit)).toEqual(
    [2, 3, 4].map((stage) => `stage${stage}.unit1`)
  );
  units.forEach(({stage, mean}, i) => {
    const before = units[i - 1];
    if (before === undefined) return;
    if (before.stage === stage) expect(mean).toBeLessThan(before.mean);
    else expect(mean).toBeGreaterThan(before.mean);
  });
});

it("refuses what is no network", async () => {
  const bytes = new TextEncoder().encode("not weights").buffer;
  await expect(measureResiduals(bytes, 32, {createWorker}).units).rejects.toThrow();
});
