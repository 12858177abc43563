import {afterAll, beforeAll, expect, it} from "vitest";
import {
  add,
  conv2d,
  div,
  grads,
  mean,
  moments,
  mul,
  randomNormal,
  relu,
  sqrt,
  square,
  sub,
  type Rank,
  type Tensor,
  type Tensor1D,
  type Tensor4D
} from "@tensorflow/tfjs-core";
import {loadKernels} from "../../../../components/engine/kernels/loadKernels.js";
import {registerKernels} from "../../../../components/engine/kernels/registerKernels.js";
import {wasmMemory} from "../../../../components/engine/kernels/wasmMemory.js";
import {backwardBlocks, forwardBlocks} from "../../../../components/lessons/residual-learning/worker/copyStack.js";
import {kernelBytes, relativeError, useWasm} from "../../../support/wasmBackend.js";

let unregister: () => void;
beforeAll(async () => {
  await useWasm();
  unregister = registerKernels(await loadKernels(kernelBytes(), wasmMemory()));
});
afterAll(() => unregister());

/** A stack in the words of TensorFlow.js alone, whose tape finds the gradients. */
function reference(x: Tensor4D, skip: boolean, count: number) {
  return (...moved: Tensor[]) => {
    const [kernels, norms] = [moved.slice(0, count) as Tensor4D[], moved.slice(count) as Tensor1D[]];
    const layer = (y: Tensor4D, i: number): Tensor4D => {
      const z = conv2d(y, kernels[i]!, 1, "same");
      if (norms.length === 0) return z;
      const {mean: m, variance} = moments(z, [0, 1, 2]);
      return add(mul(div(sub(z, m), sqrt(add(variance, 0.001))), norms[2 * i]!), norms[2 * i + 1]!);
    };
    let y = x;
    for (let i = 0; i < count; i += 2) {
      const f = layer(relu(layer(y, i)), i + 1);
      y = relu(skip ? add<Tensor4D>(f, y) : f);
    }
    return mean(square(sub(y, x)));
  };
}

it.each([
  [true, false],
  [false, false],
  [true, true],
  [false, true]
])("has the gradient that TensorFlow.js' tape finds, skip %s, batch norm %s", (skip, norm) => {
  const x = relu<Tensor4D>(randomNormal([4, 8, 8, 8], 0, 1, "float32", 1));
  const kernels = [2, 3, 4, 5].map((seed) => randomNormal<Rank.R4>([3, 3, 8, 8], 0, 0.15, "float32", seed));
  const norms = norm
    ? [6, 7, 8, 9].map((seed) => ({
        gamma: add<Tensor1D>(randomNormal<Rank.R1>([8], 0, 0.2, "float32", seed), 1),
        beta: randomNormal<Rank.R1>([8], 0, 0.2, "float32", seed + 10)
      }))
    : undefined;
  const weights = {kernels, ...(norms ? {norms} : {})};
  const ours = backwardBlocks(forwardBlocks(x, weights, skip), weights, x, skip);
  const all = [...kernels, ...(norms ?? []).flatMap(({gamma, beta}) => [gamma, beta])];
  const expected = grads(reference(x, skip, kernels.length))(all);
  expect(ours).toHaveLength(all.length);
  expected.forEach((gradient, i) => expect(relativeError(ours[i]!.dataSync(), gradient.dataSync())).toBeLessThan(2e-3));
});
