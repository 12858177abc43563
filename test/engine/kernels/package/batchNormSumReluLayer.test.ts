import {afterAll, beforeAll, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs";
import {registerBatchNormAddRelu} from "../../../../components/engine/kernels/batchNormAddRelu.js";
import {loadKernels} from "../../../../components/engine/kernels/loadKernels.js";
import {batchNormSumReluLayer} from "../../../../components/engine/kernels/package/batchNormSumReluLayer.js";
import {wasmMemory} from "../../../../components/engine/kernels/wasmMemory.js";
import {kernelBytes, relativeError, useWasm} from "../../../support/wasmBackend.js";

let unregister: () => void;
beforeAll(async () => {
  await useWasm();
  unregister = registerBatchNormAddRelu(await loadKernels(kernelBytes(), wasmMemory()));
});
afterAll(() => unregister());

const SHAPE = [4, 3, 3, 8];
const maps = () => [1, 2].map((seed) => tf.randomNormal(SHAPE, 0.5, 2, "float32", seed));

/** Output in training, then the weights after it, then the output in use. */
function pass(): readonly Float32Array[] {
  return tf.tidy(() => {
    const layer = batchNormSumReluLayer({momentum: 0.5});
    const inputs = maps();
    const trained = layer.apply(inputs, {training: true}) as tf.Tensor;
    const weights = layer.getWeights();
    const used = layer.apply(inputs) as tf.Tensor;
    const values = [trained, ...weights, used].map((tensor) => tensor.dataSync<"float32">().slice());
    layer.dispose();
    return values;
  });
}

it("normalizes, adds and rectifies as the composed operations do, and moves its averages", async () => {
  const ours = pass();
  await tf.setBackend("cpu");
  const composed = pass();
  await tf.setBackend("wasm");
  expect(ours).toHaveLength(6);
  ours.forEach((values, i) => expect(relativeError(values, composed[i] ?? [])).toBeLessThan(1e-4));
  expect(ours[3]?.every((mean) => mean !== 0)).toBe(true);
});

it("is saved and made again with its options", () => {
  const layer = batchNormSumReluLayer({momentum: 0.7, epsilon: 0.01, name: "join"});
  expect(layer.getConfig()).toMatchObject({momentum: 0.7, epsilon: 0.01, name: "join"});
  expect(layer.computeOutputShape([SHAPE, SHAPE])).toEqual(SHAPE);
  expect(() => layer.apply(tf.input({shape: [null, 3, null] as never}))).toThrow("the last axis must be known");
});
