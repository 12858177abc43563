import {beforeAll, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs-core";
import {miniature} from "../../components/network/miniature.js";
import {tracePaths} from "../../components/engine/pathGradients.js";
import {modelWeights} from "../../components/engine/layers/modelWeights.js";
import {sequentialResnet} from "../../components/engine/layers/sequentialResnet.js";
import {relativeError, useWasm} from "../support/wasmBackend.js";

beforeAll(useWasm);

const PARTS = ["gamma", "beta", "mean", "variance"];

/** A residual network of 10 layers (4 units) as tf.layers, its weights under the names of a weight file, and a batch of three. */
function small() {
  const network = miniature({depth: 10, size: 8, width: 8});
  const model = sequentialResnet(network, {seed: 3});
  tf.tidy(() => {
    for (const layer of model.layers)
      layer.setWeights(
        layer
          .getWeights()
          .map((value, i) => (value.rank === 1 ? tf.randomUniform(value.shape, 0.4, 1.2, "float32", i + 1) : value))
      );
  });
  const tensors = [...modelWeights(network, model)].flatMap(([id, weights]) =>
    weights.map((weight, i) => ({
      name: weights.length === 4 ? `${id}.${PARTS[i]!}` : i === 0 ? id : `${id}.bias`,
      shape: weight.shape,
      values: weight.dataSync<"float32">()
    }))
  );
  const images = tf.randomNormal([3, 8, 8, 1], 0, 1, "float32", 7).dataSync<"float32">();
  return {network, model, tensors, images, labels: Int32Array.from([1, 7, 4])};
}

const sumOf = (vectors: readonly Float32Array[]): Float32Array =>
  vectors.reduce((sum, vector) => sum.map((value, i) => value + vector[i]!), new Float32Array(vectors[0]!.length));

it("sums over the lengths to the gradient that automatic differentiation gives", async () => {
  const {network, model, tensors, images, labels} = small();
  const paths = tracePaths(network, tensors, images, labels);
  // The reference backend has every gradient that autodiff asks for.
  await tf.setBackend("cpu");
  const x = tf.tensor4d(images, [3, 8, 8, 1]);
  const hot = tf.oneHot(tf.tensor1d(labels, "int32"), 10);
  const expected = tf.grad((batch: tf.Tensor) =>
    tf.neg(tf.div(tf.sum(tf.mul(hot, tf.log(model.apply(batch, {training: false}) as tf.Tensor))), 3))
  )(x);
  const gradient = expected.dataSync<"float32">();
  await tf.setBackend("wasm");
  expect(relativeError(sumOf(paths.vectors()), gradient)).toBeLessThan(1e-3);
  expect(paths.whole()).toBeCloseTo(Math.hypot(...gradient), 4);
  paths.dispose();
});

it("takes each path alone: the shortest and the longest are all that there is of their length", () => {
  const {network, tensors, images, labels} = small();
  const paths = tracePaths(network, tensors, images, labels);
  const [none, one, , , all] = paths.together();
  expect(paths.units).toBe(4);
  expect(paths.path(new Set())).toBeCloseTo(none!, 6);
  expect(paths.path(new Set([0, 1, 2, 3]))).toBeCloseTo(all!, 6);
  // Norms obey the triangle inequality: four paths of length one are together no longer than their lengths added.
  const single = [0, 1, 2, 3].map((unit) => paths.path(new Set([unit])));
  expect(one!).toBeLessThanOrEqual(single.reduce((a, b) => a + b) * (1 + 1e-5));
  expect(one!).toBeGreaterThan(0);
  paths.dispose();
});

it("leaves no tensor behind", () => {
  const {network, tensors, images, labels} = small();
  const before = tf.memory().numTensors;
  const paths = tracePaths(network, tensors, images, labels);
  paths.path(new Set([1]));
  paths.together();
  paths.dispose();
  expect(tf.memory().numTensors).toBe(before);
});

it("names the weights that are missing", () => {
  const {network, tensors, images, labels} = small();
  const without = tensors.filter(({name}) => name !== "stage1.unit1.bn1.gamma");
  expect(() => tracePaths(network, without, images, labels)).toThrow("no weights are given for stage1.unit1.bn1.gamma");
});
