import {beforeAll, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs-core";
import {residualNetwork} from "../components/network/residualNetwork.js";
import {createFoldedNetwork} from "../components/engine/foldedNetwork.js";
import {loadKernels} from "../components/engine/kernels/loadKernels.js";
import {createAllocator} from "../components/engine/kernels/wasmMemory.js";
import {kernelBytes, useWasm} from "./support/wasmBackend.js";

beforeAll(useWasm);

const plain = (stages: readonly number[]) =>
  residualNetwork({
    title: "plain",
    input: [8, 8, 1],
    stages,
    width: 8,
    stem: "small",
    shortcut: "none",
    batchNormalization: false
  });

/** Kernels that copy: a 1 in the middle of each map's own kernel, 0 elsewhere; `[3, 3, c, c]`. */
function copying(channels: number): tf.Tensor {
  const values = new Float32Array(9 * channels ** 2);
  for (let c = 0; c < channels; c++) values[(4 * channels + c) * channels + c] = 1;
  return tf.tensor(values, [3, 3, channels, channels]);
}

it("a deeper plain network whose extra layers copy answers exactly like the shallow one", async () => {
  const random = (shape: number[], seed: number): tf.Tensor => tf.randomNormal(shape, 0, 0.4, "float32", seed);
  const weights = new Map([
    ["stem.conv", [random([3, 3, 1, 8], 1)]],
    ["stage1.unit1.conv1", [random([3, 3, 8, 8], 2)]],
    ["stage1.unit1.conv2", [random([3, 3, 8, 8], 3)]],
    ["stage2.unit1.conv1", [random([3, 3, 8, 16], 4)]],
    ["stage2.unit1.conv2", [random([3, 3, 16, 16], 5)]],
    ["head.dense", [random([16, 10], 6), tf.zeros([10])]]
  ]);
  for (const [unit, channels] of [
    ["stage1.unit2", 8],
    ["stage1.unit3", 8],
    ["stage2.unit2", 16]
  ] as const)
    for (const part of ["conv1", "conv2"]) weights.set(`${unit}.${part}`, [copying(channels)]);
  const allocator = createAllocator();
  const kernels = await loadKernels(kernelBytes(), allocator.memory);
  const [shallow, deep] = [plain([1, 1]), plain([3, 2])].map((network) =>
    createFoldedNetwork(network, weights, kernels, allocator)
  );
  const image = tf.randomNormal([8, 8, 1], 0, 1, "float32", 9).dataSync<"float32">();
  const answer = shallow!.run(image);
  expect(new Set(answer).size).toBeGreaterThan(1);
  expect(deep!.run(image)).toEqual(answer);
  allocator.dispose();
});
