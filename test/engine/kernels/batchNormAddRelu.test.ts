import {afterAll, beforeAll, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs-core";
import {batchNormAddRelu, registerBatchNormAddRelu} from "../../../components/engine/kernels/batchNormAddRelu.js";
import {loadKernels} from "../../../components/engine/kernels/loadKernels.js";
import {wasmMemory} from "../../../components/engine/kernels/wasmMemory.js";
import {kernelBytes, relativeError, useWasm} from "../../support/wasmBackend.js";

let unregister: () => void;
beforeAll(async () => {
  await useWasm();
  unregister = registerBatchNormAddRelu(await loadKernels(kernelBytes(), wasmMemory()));
});
afterAll(() => unregister());

/** The same in TensorFlow.js' own operations. */
function composed(x: tf.Tensor, gamma: tf.Tensor, beta: tf.Tensor, shortcut?: tf.Tensor): tf.Tensor {
  const {mean, variance} = tf.moments(x, [0, 1, 2]);
  const normal = tf.add(tf.mul(tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, 1e-3))), gamma), beta);
  return tf.relu(shortcut ? tf.add(normal, shortcut) : normal);
}

it.each([
  [[5, 3, 7, 16], true],
  [[1, 4, 4, 8], true],
  [[3, 5, 2, 24], false]
] as const)("has the values and gradients of the composed operations on %j, shortcut: %s", async (shape, added) => {
  const run = (f: typeof composed) =>
    tf.tidy(() => {
      const of = (size: number[], seed: number) => tf.randomNormal(size, 0.5, 1, "float32", seed);
      const [x, r] = [of([...shape], 1), of([...shape], 4)];
      const inputs = [x, of([shape[3]], 2), of([shape[3]], 3), ...(added ? [r] : [])];
      const call = (...given: tf.Tensor[]) => f(given[0]!, given[1]!, given[2]!, given[3]);
      const gradients = tf.grads(call)(inputs, of([...shape], 5));
      return [call(...inputs), ...gradients].map((tensor) => tensor.dataSync().slice());
    });
  await tf.setBackend("wasm");
  const before = tf.memory().numTensors;
  const ours = run(batchNormAddRelu);
  expect(tf.memory().numTensors).toBe(before);
  await tf.setBackend("cpu");
  run(composed).forEach((expected, i) => expect(relativeError(ours[i]!, expected)).toBeLessThan(1e-4));
  await tf.setBackend("wasm");
});

it("refuses channels that no block of eight holds, with the shape", () => {
  const x = tf.zeros([1, 2, 2, 6]);
  expect(() => batchNormAddRelu(x, tf.ones([6]), tf.zeros([6]))).toThrow(
    "x must be [n, h, w, c] with c a multiple of 8: [1, 2, 2, 6]"
  );
});
