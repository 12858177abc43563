import {afterAll, beforeAll, expect, it} from "vitest";
import {memory, moments, tensor1d, tensor4d, tidy} from "@tensorflow/tfjs-core";
import {loadKernels} from "../../../../components/engine/kernels/loadKernels.js";
import {registerKernels} from "../../../../components/engine/kernels/registerKernels.js";
import {wasmMemory} from "../../../../components/engine/kernels/wasmMemory.js";
import {normalize} from "../../../../components/lessons/residual-learning/worker/copyNorm.js";
import {kernelBytes, useWasm} from "../../../support/wasmBackend.js";

let unregister: () => void;
beforeAll(async () => {
  await useWasm();
  unregister = registerKernels(await loadKernels(kernelBytes(), wasmMemory()));
});
afterAll(() => unregister());

it("gives every channel the mean β and the deviation γ, and keeps no tensor of its own", () => {
  const before = memory().numTensors;
  tidy(() => {
    const z = tensor4d(
      Array.from({length: 4 * 2 * 2 * 2}, (_, i) => (i % 2 === 0 ? 10 * Math.sin(i) : 3 + Math.cos(7 * i))),
      [4, 2, 2, 2]
    );
    const {out} = normalize(z, {gamma: tensor1d([2, 0.5]), beta: tensor1d([1, -1])});
    const {mean, variance} = moments(out, [0, 1, 2]);
    const [first, second] = mean.dataSync();
    expect(first).toBeCloseTo(1, 4);
    expect(second).toBeCloseTo(-1, 4);
    const deviations = [...variance.dataSync()].map(Math.sqrt);
    expect(deviations[0]).toBeCloseTo(2, 2);
    expect(deviations[1]).toBeCloseTo(0.5, 2);
  });
  expect(memory().numTensors).toBe(before);
});
