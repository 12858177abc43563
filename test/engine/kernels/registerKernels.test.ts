import {afterEach, beforeEach, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs";
import {layers, sequential, type Sequential} from "@tensorflow/tfjs";
import {loadKernels} from "../../../components/engine/kernels/loadKernels.js";
import {registerKernels} from "../../../components/engine/kernels/registerKernels.js";
import {wasmMemory} from "../../../components/engine/kernels/wasmMemory.js";
import {kernelBytes, relativeError, useWasm} from "../../support/wasmBackend.js";

let unregister: () => void;
beforeEach(async () => {
  await useWasm();
  unregister = registerKernels(await loadKernels(kernelBytes(), wasmMemory()));
});
afterEach(async () => {
  await tf.setBackend("wasm");
  unregister();
});

const normal = (shape: number[], seed: number) => tf.randomNormal(shape, 0, 1, "float32", seed);

it.each([
  [[5, 8, 8, 3], [3, 3, 3, 10], 1, "same"],
  [[4, 7, 9, 13], [3, 3, 13, 6], 2, "same"],
  [[2, 6, 6, 8], [1, 1, 8, 16], 2, "valid"],
  [[8, 10, 10, 1], [5, 5, 1, 8], 1, "valid"]
] as const)(
  "gives stock TensorFlow.js the gradients of conv2d %j by %j, stride %d, %s",
  async (xs, ws, stride, pad) => {
    const compute = () =>
      tf.tidy(() => {
        const [x, w] = [normal([...xs], 1), normal([...ws], 2)];
        const f = (a: tf.Tensor, b: tf.Tensor) => tf.conv2d(a as tf.Tensor4D, b as tf.Tensor4D, stride, pad);
        const y = f(x, w);
        return [y, ...tf.grads(f)([x, w], normal(y.shape, 3))].map((tensor) => tensor.dataSync().slice());
      });
    const ours = compute();
    await tf.setBackend("cpu");
    const expected = compute();
    ours.forEach((values, i) => expect(relativeError(values, expected[i]!)).toBeLessThan(1e-4));
  }
);

function model(): Sequential {
  const made = sequential();
  made.add(
    layers.conv2d({
      inputShape: [8, 8, 1],
      filters: 6,
      kernelSize: 3,
      padding: "same",
      activation: "relu",
      useBias: true
    })
  );
  made.add(layers.batchNormalization());
  made.add(layers.maxPooling2d({poolSize: 2}));
  made.add(layers.conv2d({filters: 12, kernelSize: 3, strides: 2, padding: "same", activation: "relu"}));
  made.add(layers.flatten());
  made.add(layers.dense({units: 2, activation: "softmax"}));
  made.compile({optimizer: tf.train.momentum(0.05, 0.9), loss: "categoricalCrossentropy", metrics: ["accuracy"]});
  return made;
}

it("trains an unchanged tf.layers model with model.fit on wasm, and leaks nothing", async () => {
  // Bright on the left or bright on the right: two classes that a convolution tells apart.
  const images = Float32Array.from({length: 64 * 64}, (_, i) => {
    const [image, column] = [Math.floor(i / 64), i % 8];
    return (image % 2 === 0) === column < 4 ? 1 : 0;
  });
  const x = tf.tensor4d(images, [64, 8, 8, 1]);
  const y = tf.oneHot(
    tf.tensor1d(
      [...Array(64).keys()].map((i) => i % 2),
      "int32"
    ),
    2
  );
  const net = model();
  await net.fit(x, y, {epochs: 1, batchSize: 16});
  const before = tf.memory().numTensors;
  const {history} = await net.fit(x, y, {epochs: 6, batchSize: 16});
  expect(tf.memory().numTensors).toBe(before);
  expect(tf.getBackend()).toBe("wasm");
  expect((history.loss as number[]).at(-1)).toBeLessThan(0.1);
});

it("leaves the stock kernels as they were when it is taken back", () => {
  unregister();
  const [x, w] = [normal([4, 5, 5, 3], 1), normal([3, 3, 3, 4], 2)] as [tf.Tensor4D, tf.Tensor4D];
  expect(tf.conv2d(x, w, 1, "same").shape).toEqual([4, 5, 5, 4]);
  const gradient = tf.grad((b: tf.Tensor) => tf.conv2d(x, b as tf.Tensor4D, 1, "same"));
  expect(() => gradient(w)).toThrow("Conv2DBackpropFilter");
  unregister = () => undefined;
});
