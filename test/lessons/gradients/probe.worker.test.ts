import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it} from "vitest";
import {root} from "../../support/root.js";
import {probe} from "../../../components/lessons/gradients/probe.worker.js";
import {probeClient} from "../../../components/lessons/gradients/probeClient.js";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";
import type {RecordedStarts} from "../../../components/run/probes/startProbe.js";
import {fakeWorker} from "../../support/fakeWorker.js";
import {servedWorker} from "../../support/servedWorker.js";
import {kernelBytes, relativeError, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const gains = JSON.parse(readFileSync(join(root, "data/runs/gradient-gains.json"), "utf8")) as RecordedStarts;
const config = {...DEFAULT_CONFIG, bn: false};

const open = (prepare = () => Promise.resolve(kernelBytes())) =>
  probeClient({createWorker: servedWorker(probe, prepare)});

it("measures a recorded gain again", async () => {
  const {probe, stop} = open();
  const {activationGradNorm} = await probe("residual", config, 2);
  const expected = gains.probes.find(({network, gain, seed}) => network === "residual" && gain === 2 && seed === 1);
  expect(relativeError(activationGradNorm, expected?.activationGradNorm ?? [])).toBeLessThan(1e-5);
  stop();
});

it("finds a plain network's gradient nearly the same with batch norm, whatever the gain", async () => {
  const {probe, stop} = open();
  const ratios: number[] = [];
  for (const gain of [1, 4]) {
    const {activationGradNorm: norms} = await probe("plain", DEFAULT_CONFIG, gain);
    ratios.push((norms[0] ?? NaN) / (norms.at(-1) ?? NaN));
  }
  // ε in the variance is all that is left of the gain.
  expect(Math.abs((ratios[1] ?? NaN) / (ratios[0] ?? NaN) - 1)).toBeLessThan(0.1);
  stop();
});

it("says why it could not measure", async () => {
  const {probe, stop} = open(() => Promise.reject(new Error("this browser has no SIMD")));
  await expect(probe("residual", config, 1)).rejects.toThrow("this browser has no SIMD");
  stop();
});

it("refuses every promise when the worker breaks", async () => {
  const worker = fakeWorker();
  const asked = probeClient({createWorker: worker.createWorker}).probe("plain", DEFAULT_CONFIG, 1);
  worker.break("");
  await expect(asked).rejects.toThrow("the worker that measures the networks could not be loaded");
});
