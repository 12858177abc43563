import {beforeAll, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs-core";
import * as ort from "onnxruntime-web/wasm";
import {randomStream} from "../components/run/randomStream.js";
import {residualNetwork} from "../components/network/residualNetwork.js";
import type {Network} from "../components/network/network.js";
import {createFoldedNetwork} from "../components/engine/foldedNetwork.js";
import {loadKernels} from "../components/engine/kernels/loadKernels.js";
import {createAllocator} from "../components/engine/kernels/wasmMemory.js";
import {simpleLayers} from "../components/engine/train/parameterBuffers.js";
import {onnxModel, type PlainWeights} from "../scripts/bench/onnxModel.js";
import {kernelBytes, relativeError, useWasm} from "./support/wasmBackend.js";

beforeAll(useWasm);

const normal = (shape: readonly number[], deviation: number, id: string): Float32Array => {
  const random = randomStream(4, id);
  // By hand: a network has millions of them.
  const values = new Float32Array(shape.reduce((a, b) => a * b, 1));
  for (let i = 0; i < values.length; i++) values[i] = deviation * random.normal();
  return values;
};

/** Random tensors for every layer in Keras' order, and the same folded by the formula, for the other implementation. */
function randomWeights(network: Network) {
  const tensors = new Map<string, tf.Tensor[]>();
  const plain = new Map<string, PlainWeights>();
  let channels = network.input[2];
  let last = "";
  let unitInput = channels;
  const firsts = new Set(network.layers.flatMap((layer) => (layer.kind === "residualUnit" ? [layer.main[0]?.id] : [])));
  for (const layer of simpleLayers(network)) {
    if (layer.kind === "convolution") {
      if (firsts.has(layer.id)) unitInput = channels;
      const inputs = layer.role === "projection" ? unitInput : channels;
      const shape = [layer.kernel, layer.kernel, inputs, layer.filters];
      const values = normal(shape, Math.sqrt(2 / (layer.kernel ** 2 * inputs)), layer.id);
      tensors.set(layer.id, [tf.tensor(values, shape)]);
      plain.set(layer.id, {values, shape, bias: new Float32Array(layer.filters)});
      channels = layer.filters;
      last = layer.id;
    } else if (layer.kind === "batchNormalization") {
      const parts = ["gamma", "beta", "mean", "variance"].map((part) => {
        const values = normal([channels], 0.2, `${layer.id}.${part}`);
        return part === "gamma" || part === "variance" ? values.map((value) => 0.6 + Math.abs(value)) : values;
      }) as [Float32Array, Float32Array, Float32Array, Float32Array];
      tensors.set(
        layer.id,
        parts.map((values) => tf.tensor(values))
      );
      const [gamma, beta, mean, variance] = parts;
      const scale = gamma.map((value, c) => value / Math.sqrt(variance[c]! + 1e-3));
      const {values, shape} = plain.get(last)!;
      plain.set(last, {
        shape,
        values: values.map((value, i) => value * scale[i % channels]!),
        bias: beta.map((value, c) => value - mean[c]! * scale[c]!)
      });
    } else if (layer.kind === "dense") {
      const shape = [channels, layer.classes];
      const [values, bias] = [normal(shape, 0.1, layer.id), normal([layer.classes], 0.1, "bias")];
      tensors.set(layer.id, [tf.tensor(values, shape), tf.tensor(bias)]);
      plain.set(layer.id, {values, shape, bias});
    }
  }
  return {tensors, plain};
}

it.each([
  [
    "a small ResNet with PyTorch padding",
    residualNetwork({input: [48, 48, 3], stages: [1, 1], width: 16, padding: "torch"})
  ],
  // With PyTorch's padding: torchParity.test.ts.
  ["ResNet-18 at 64×64", residualNetwork({input: [64, 64, 3], stages: [2, 2, 2, 2]})]
])("agrees with ONNX Runtime to one part in a thousand: %s", async (_name, network) => {
  const {tensors, plain} = randomWeights(network);
  const allocator = createAllocator();
  const folded = createFoldedNetwork(network, tensors, await loadKernels(kernelBytes(), allocator.memory), allocator);
  const [height, width, channels] = network.input;
  const image = normal(network.input, 1, "image");
  const ours = folded.run(image);
  const nchw = new Float32Array(image.length);
  for (let p = 0; p < height * width; p++)
    for (let c = 0; c < channels; c++) nchw[c * height * width + p] = image[p * channels + c]!;
  ort.env.wasm.numThreads = 1;
  const session = await ort.InferenceSession.create(onnxModel(network, (id) => plain.get(id)!));
  const {y} = await session.run({x: new ort.Tensor("float32", nchw, [1, channels, height, width])});
  expect(relativeError(ours, y!.data as Float32Array)).toBeLessThan(1e-3);
  allocator.dispose();
});
