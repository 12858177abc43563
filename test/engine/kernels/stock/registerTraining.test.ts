import {afterEach, beforeEach, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs";
import {loadKernels} from "../../../../components/engine/kernels/loadKernels.js";
import {registerTraining} from "../../../../components/engine/kernels/stock/registerTraining.js";
import {wasmMemory} from "../../../../components/engine/kernels/wasmMemory.js";
import {kernelBytes, relativeError, useWasm} from "../../../support/wasmBackend.js";

let takeBack: () => void;
beforeEach(async () => {
  await useWasm();
  takeBack = registerTraining(await loadKernels(kernelBytes(), wasmMemory()));
});
afterEach(async () => {
  await tf.setBackend("wasm");
  takeBack();
});

const normal = <R extends tf.Rank>(shape: readonly number[], seed: number) =>
  tf.randomNormal<R>([...shape] as tf.ShapeMap[R], 0.3, 1, "float32", seed);

/** Values and gradients of a function on wasm, each beside those on the cpu backend. */
async function onBoth(f: (...inputs: tf.Tensor[]) => tf.Tensor, ...shapes: readonly (readonly number[])[]) {
  const compute = () =>
    tf.tidy(() => {
      const inputs = shapes.map((shape, i) => normal(shape, i + 1));
      const y = f(...inputs);
      return [y, ...tf.grads(f)(inputs, normal(y.shape, 9))].map((tensor) => tensor.dataSync().slice());
    });
  await tf.setBackend("wasm");
  const held = () => [tf.memory().numTensors, tf.memory().numDataBuffers];
  const before = held();
  const ours = compute();
  expect(held()).toEqual(before);
  await tf.setBackend("cpu");
  const expected = compute();
  await tf.setBackend("wasm");
  return ours.map((values, i) => relativeError(values, expected[i] ?? []));
}

it.each([8, 24, 6])("normalizes maps of %d channels by their moments, with all gradients", async (channels) => {
  const normalize = (x: tf.Tensor, gamma: tf.Tensor, beta: tf.Tensor): tf.Tensor => {
    const {mean, variance} = tf.moments(x, [0, 1, 2]);
    return tf.relu(tf.batchNorm(x, mean as tf.Tensor1D, variance as tf.Tensor1D, beta as never, gamma as never));
  };
  for (const error of await onBoth(normalize, [5, 4, 3, channels], [channels], [channels]))
    expect(error).toBeLessThan(1e-4);
});

it("gives the gradients by a mean and a variance that are no moments of the map", async () => {
  const given = (x: tf.Tensor, mean: tf.Tensor, root: tf.Tensor): tf.Tensor =>
    tf.batchNorm(x, mean, tf.square(root), tf.zeros<tf.Rank.R1>([16]), tf.ones<tf.Rank.R1>([16]));
  for (const error of await onBoth(given, [2, 3, 3, 16], [16], [16])) expect(error).toBeLessThan(1e-4);
});

it.each([
  ["sums of rows", (x: tf.Tensor) => tf.sum(x, [0, 1]), [3, 5, 8]],
  ["means of rows that keep their axes", (x: tf.Tensor) => tf.mean(x, [0, 1, 2], true), [2, 3, 5, 4]],
  ["means of all", (x: tf.Tensor) => tf.mean(x), [4, 8]],
  ["means over a row", (x: tf.Tensor) => tf.mean(x, -1), [4, 8]],
  ["copies", (x: tf.Tensor) => tf.add(tf.clone(x), tf.cast(x, "float32")), [3, 8]],
  ["products with one number", (x: tf.Tensor) => tf.mul(tf.sub(tf.scalar(2), x), 3), [7]],
  ["a map less a number a channel", (x: tf.Tensor) => tf.sub(x, tf.mean(x, [0, 1, 2])), [30, 9, 2, 8]],
  ["sums that repeat one side", (x: tf.Tensor) => tf.add(x, tf.sum(x, 0, true)), [3, 4]]
] as const)("computes %s as the cpu backend does", async (_, f, shape) => {
  for (const error of await onBoth(f, shape)) expect(error).toBeLessThan(1e-5);
});

it.each([1, 3, 41, 100])("adds %d rows of whole numbers exactly", (rows) => {
  const sums = tf.tidy(() => tf.sum(tf.ones([rows, 4]), 0).dataSync());
  expect([...sums]).toEqual([rows, rows, rows, rows]);
});

it.each([
  ["linear", false],
  ["linear", true],
  ["relu", true],
  ["relu6", true]
] as const)("convolves with %s behind it, bias: %s", async (activation, biased) => {
  const compute = () =>
    tf.tidy(() => {
      const [x, filter] = [normal<tf.Rank.R4>([5, 6, 6, 3], 1), normal<tf.Rank.R4>([3, 3, 3, 10], 2)];
      const bias = biased ? normal<tf.Rank.R1>([10], 3) : undefined;
      return tf.fused.conv2d({x, filter, strides: 1, pad: "same", activation, ...(bias && {bias})}).dataSync();
    });
  const ours = compute();
  await tf.setBackend("cpu");
  expect(relativeError(ours, compute())).toBeLessThan(1e-5);
});

it("keeps a copy's values when what it was copied from is given back", () => {
  const x = tf.tensor1d([1, 2, 3]);
  const copy = x.clone();
  x.dispose();
  const more = tf.zeros([3]);
  expect([...copy.dataSync()]).toEqual([1, 2, 3]);
  tf.dispose([copy, more]);
});

it("leaves gradients of gradients to TensorFlow.js", () => {
  const cube = tf.grad(tf.grad((x: tf.Tensor) => tf.sum(tf.mul(tf.relu(x), tf.mul(x, x)), [0])));
  expect([
    ...cube(tf.ones([8, 8]))
      .dataSync()
      .subarray(0, 2)
  ]).toEqual([6, 6]);
});

it("puts back every kernel and gradient that it replaced", () => {
  const [kernel, gradient] = [tf.getKernel("Mean", "wasm"), tf.getGradient("Mean")];
  takeBack();
  expect(tf.getKernel("Mean", "wasm")).not.toBe(kernel);
  expect(tf.getGradient("Mean")).not.toBe(gradient);
  expect(tf.getKernel("FusedBatchNormGrad", "wasm")).toBeUndefined();
  takeBack = () => undefined;
});
