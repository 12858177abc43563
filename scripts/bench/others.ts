/** @file The same work in other libraries, as far as they can express it. */
import {grad, init, jit, lax, nn, numpy as np} from "@jax-js/jax";
import * as convnetjs from "convnetjs";
import * as ort from "onnxruntime-web/wasm";
import {miniature} from "../../components/network/miniature.js";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import type {Batch} from "../../components/engine/data/dataset.js";
import type {ReadyCase} from "./readyCase.js";
import {onnxModel} from "./onnxModel.js";

const small = (count: number): Float32Array => Float32Array.from({length: count}, (_, i) => 0.05 * Math.sin(i));

/** Plain-34 in ConvNetJS, which has neither batch norm nor sums of layers: 32 images, one after another, then the update. */
export function convNetJsStep({images, labels}: Batch): ReadyCase {
  const network = miniature({skip: false, batchNormalization: false});
  const layers: Record<string, unknown>[] = [{type: "input", out_sx: 16, out_sy: 16, out_depth: 1}];
  const convolution = (filters: number, stride: number): void =>
    void layers.push({type: "conv", sx: 3, filters, stride, pad: 1, activation: "relu"});
  convolution(8, 1);
  for (const unit of network.layers)
    if (unit.kind === "residualUnit") {
      convolution(unit.filters, unit.stride);
      convolution(unit.filters, 1);
    }
  layers.push({type: "pool", sx: 2, stride: 2}, {type: "softmax", num_classes: 10});
  const net = new convnetjs.Net();
  net.makeLayers(layers);
  const trainer = new convnetjs.SGDTrainer(net, {
    learning_rate: 0.001,
    momentum: 0.9,
    batch_size: labels.length,
    l2_decay: 0
  });
  const volumes = Array.from(labels, (_, n) => {
    const volume = new convnetjs.Vol(16, 16, 1, 0);
    volume.w.set(images.subarray(n * 256, (n + 1) * 256));
    return volume;
  });
  return {run: () => volumes.forEach((volume, n) => trainer.train(volume, labels[n] ?? 0))};
}

/** Residual-34 without batch norm in jax-js, jitted: every gradient, without the update. */
export async function jaxStep({images, labels}: Batch): Promise<ReadyCase> {
  await init("wasm");
  const network = miniature({batchNormalization: false});
  const units = network.layers.filter((layer) => layer.kind === "residualUnit");
  const shapes: number[][] = [[8, 1, 3, 3]];
  let channels = 8;
  for (const {filters, stride} of units) {
    shapes.push([filters, channels, 3, 3], [filters, filters, 3, 3]);
    if (stride > 1) shapes.push([filters, channels, 1, 1]);
    channels = filters;
  }
  shapes.push([channels, 10]);
  const make = (shape: number[]): np.Array => np.array(small(shape.reduce((a, b) => a * b)), {shape});
  const parameters = shapes.map(make);
  const x = np.array(images, {shape: [labels.length, 1, 16, 16]});
  const target = nn.oneHot(np.array(labels), 10);
  const loss = (weights: np.Array[], input: np.Array, wanted: np.Array): np.Array => {
    let i = 0;
    let z = nn.relu(lax.conv(input, weights[i++]!, [1, 1], "SAME"));
    for (const {stride} of units) {
      const main = nn.relu(lax.conv(z.ref, weights[i++]!, [stride, stride], "SAME"));
      const f = lax.conv(main, weights[i++]!, [1, 1], "SAME");
      const skip = stride > 1 ? lax.conv(z, weights[i++]!, [stride, stride], "SAME") : z;
      z = nn.relu(f.add(skip));
    }
    const logits = np.dot(np.mean(z, [2, 3]), weights[i]!);
    return np.mean(np.sum(nn.logSoftmax(logits).mul(wanted), -1)).neg();
  };
  const gradient = jit(grad(loss));
  return {
    async run() {
      const result = gradient(
        parameters.map((weight) => weight.ref),
        x.ref,
        target.ref
      );
      await Promise.all(result.map((array) => array.data()));
    }
  };
}

/** ResNet-34 in ONNX Runtime Web's wasm build on an ONNX file of the same layers; a worker keeps its first number of threads. */
export async function onnxForward(threads: 1 | 2): Promise<ReadyCase> {
  const network = residualNetwork();
  const weights = new Map<string, {values: Float32Array; shape: readonly number[]; bias: Float32Array}>();
  let channels = 3;
  for (const layer of network.layers) {
    const before = channels;
    for (const inner of layer.kind === "residualUnit" ? [...layer.main, ...layer.skip] : [layer]) {
      if (inner.kind === "convolution") {
        const inputs = inner.role === "projection" ? before : channels;
        const shape = [inner.kernel, inner.kernel, inputs, inner.filters];
        weights.set(inner.id, {
          values: small(shape.reduce((a, b) => a * b)),
          shape,
          bias: new Float32Array(inner.filters)
        });
        channels = inner.filters;
      } else if (inner.kind === "dense")
        weights.set(inner.id, {values: small(channels * 10), shape: [channels, 10], bias: new Float32Array(10)});
    }
  }
  ort.env.wasm.numThreads = threads;
  ort.env.wasm.wasmPaths = new URL("./", self.location.href).href;
  const session = await ort.InferenceSession.create(onnxModel(network, (id) => weights.get(id)!));
  const x = new ort.Tensor("float32", new Float32Array(3 * 224 * 224).fill(0.5), [1, 3, 224, 224]);
  return {run: () => session.run({x}), gigaflop: 7.33};
}
