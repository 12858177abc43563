import {afterAll, beforeAll, expect, it} from "vitest";
import {
  add,
  conv2d,
  grads,
  mean,
  randomNormal,
  relu,
  square,
  sub,
  type Rank,
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

it.each([true, false])("has the gradient that TensorFlow.js' tape finds, skip %s", (skip) => {
  const x = relu<Tensor4D>(randomNormal([4, 8, 8, 8], 0, 1, "float32", 1));
  const kernels = [2, 3, 4, 5].map((seed) => randomNormal<Rank.R4>([3, 3, 8, 8], 0, 0.15, "float32", seed));
  const ours = backwardBlocks(forwardBlocks(x, kernels, skip), kernels, x, skip);
  const loss = (...moved: Tensor4D[]) => {
    let y = x;
    for (let i = 0; i < moved.length; i += 2) {
      const f = conv2d(relu(conv2d(y, moved[i]!, 1, "same")), moved[i + 1]!, 1, "same");
      y = relu(skip ? add<Tensor4D>(f, y) : f);
    }
    return mean(square(sub(y, x)));
  };
  const expected = grads(loss as Parameters<typeof grads>[0])(kernels);
  expected.forEach((gradient, i) => expect(relativeError(ours[i]!.dataSync(), gradient.dataSync())).toBeLessThan(1e-4));
});
