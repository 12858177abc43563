import {beforeAll, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs-core";
import * as ort from "onnxruntime-web/wasm";
import {createFoldedNetwork} from "../components/engine/foldedNetwork.js";
import {loadKernels} from "../components/engine/kernels/loadKernels.js";
import {createAllocator} from "../components/engine/kernels/wasmMemory.js";
import {openSafetensors} from "../components/engine/weights/safetensors.js";
import {torchNetwork} from "../components/engine/weights/torchNetwork.js";
import {onnxModel} from "../scripts/bench/onnxModel.js";
import {kernelBytes, relativeError, useWasm} from "./support/wasmBackend.js";
import {randomImage, safetensorsFile, torchWeights} from "./support/torchFile.js";

beforeAll(useWasm);

it.each([
  ["a small ResNet", {stages: [1, 1], width: 16, classes: 7}, 48, "F32", 1e-3],
  ["the same at an odd size", {stages: [2, 1, 1], width: 8, classes: 5}, 45, "F32", 1e-3],
  ["ResNet-18", {stages: [2, 2, 2, 2], width: 64, classes: 10}, 64, "F32", 1e-3],
  ["bottleneck units", {stages: [2, 1], width: 8, classes: 5, bottleneck: true}, 45, "F32", 1e-3],
  ["a small ResNet of float16", {stages: [1, 1], width: 16, classes: 7}, 48, "F16", 1e-2],
  ["a small ResNet of bfloat16", {stages: [1, 1], width: 16, classes: 7}, 48, "BF16", 5e-2]
] as const)(
  "a file with PyTorch's names gives what ONNX Runtime computes with its padding and ε: %s",
  async (_name, shape, size, dtype, bound) => {
    const {tensors, plain} = torchWeights(shape, dtype);
    const read = torchNetwork(openSafetensors(safetensorsFile(tensors)).tensors, {size});
    const before = tf.memory().numTensors;
    const allocator = createAllocator();
    const kernels = await loadKernels(kernelBytes(), allocator.memory);
    const {network, weights, epsilon} = read;
    const folded = createFoldedNetwork(network, weights, kernels, allocator, {epsilon});
    read.release();
    const image = randomImage(network);
    const ours = folded.run(image);
    const nchw = new Float32Array(image.length);
    for (let p = 0; p < size ** 2; p++) for (let c = 0; c < 3; c++) nchw[c * size ** 2 + p] = image[p * 3 + c]!;
    ort.env.wasm.numThreads = 1;
    const session = await ort.InferenceSession.create(onnxModel(network, (id) => plain.get(id)!));
    const {y} = await session.run({x: new ort.Tensor("float32", nchw, [1, 3, size, size])});
    expect(relativeError(ours, y!.data as Float32Array)).toBeLessThan(bound);
    // Keras' ε and padding would not pass.
    if (dtype === "F32") {
      const other = createAllocator();
      const wrong = createFoldedNetwork(network, weights, await loadKernels(kernelBytes(), other.memory), other);
      expect(relativeError(wrong.run(image), y!.data as Float32Array)).toBeGreaterThan(bound);
      other.dispose();
    }
    read.release();
    allocator.dispose();
    expect(tf.memory().numTensors).toBe(before);
  }
);
