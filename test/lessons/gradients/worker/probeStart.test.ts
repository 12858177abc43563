import {readFileSync} from "node:fs";
import {join} from "node:path";
import {memory} from "@tensorflow/tfjs-core";
import {beforeAll, expect, it} from "vitest";
import {root} from "../../../support/root.js";
import type {RecordedRun} from "../../../../components/run/recorded/recordedRun.js";
import type {RecordedStarts} from "../../../../components/run/probes/startProbe.js";
import {probeStart} from "../../../../components/lessons/gradients/worker/probeStart.js";
import {kernelBytes, relativeError, useWasm} from "../../../support/wasmBackend.js";

beforeAll(useWasm);

const read = (name: string): unknown => JSON.parse(readFileSync(join(root, `data/runs/${name}.json`), "utf8"));
const starts = read("gradient-start") as RecordedStarts;
const recorded = (network: string, bn: boolean, seed: number) =>
  starts.probes.find((probe) => probe.network === network && probe.bn === bn && probe.seed === seed);

it("measures again what is recorded, and leaves no tensor behind", async () => {
  const before = memory().numTensors;
  const {probe, weightLayers} = await probeStart("plain", {...starts.config, bn: false, seed: 3}, 1, kernelBytes());
  expect(memory().numTensors).toBe(before);
  const expected = recorded("plain", false, 3);
  expect(relativeError(probe.activationGradNorm, expected?.activationGradNorm ?? [])).toBeLessThan(1e-5);
  expect(relativeError(probe.weightProducts, expected?.weightProducts ?? [])).toBeLessThan(1e-5);
  expect(weightLayers).toEqual(starts.weightLayers.plain);
});

it("is the first step of the recorded run of the same seed", () => {
  for (const {network, reports} of (read("default") as RecordedRun).networks) {
    const probe = recorded(network, true, 1);
    expect(probe?.loss).toBeCloseTo(reports[0]?.loss ?? NaN, 4);
    const first = reports[0]?.probe?.activationGradNorm ?? [];
    expect(relativeError(probe?.activationGradNorm ?? [], first)).toBeLessThan(1e-5);
  }
});

it("finds ⟨W, ∂L/∂W⟩ the same in every layer of the plain network without batch norm, and not in the residual one", () => {
  const spread = (network: string): number => {
    const products = recorded(network, false, 1)?.weightProducts ?? [];
    return Math.max(...products.map(Math.abs)) / Math.min(...products.map(Math.abs));
  };
  expect(spread("plain") - 1).toBeLessThan(1e-3);
  expect(spread("residual")).toBeGreaterThan(10);
});

it("finds gradients that grow toward the input in all plain networks with batch norm, and vanish in all without", () => {
  for (const seed of [1, 2, 3, 4, 5])
    for (const bn of [true, false]) {
      const norms = recorded("plain", bn, seed)?.activationGradNorm ?? [];
      const ratio = (norms[0] ?? NaN) / (norms.at(-1) ?? NaN);
      expect(bn ? ratio : 1e-4 / ratio).toBeGreaterThan(100);
    }
});

it("with batch norm hardly differs between gain 1 and gain 4", async () => {
  for (const network of ["residual", "plain"] as const) {
    const at = async (gain: number) =>
      (await probeStart(network, {...starts.config, bn: true}, gain, kernelBytes())).probe;
    const [one, four] = [await at(1), await at(4)];
    one.activationGradNorm.forEach((norm, i) =>
      expect(Math.abs(four.activationGradNorm[i]! / norm - 1)).toBeLessThan(0.15)
    );
  }
});
