import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs-core";
import {root} from "../../support/root.js";
import {miniature} from "../../../components/network/miniature.js";
import type {RunConfig} from "../../../components/run/runConfig.js";
import type {SimpleLayer} from "../../../components/network/network.js";
import {fromHalf, toHalf} from "../../../components/engine/weights/halfFloat.js";
import {decodeSafetensors, encodeSafetensors} from "../../../components/engine/weights/safetensors.js";
import {createDataset, gather} from "../../../components/engine/data/dataset.js";
import {useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

it("rounds to the nearest half, ties to even, and keeps what a half can hold", () => {
  for (const value of [0, -0, 1, -2.5, 65504, 2 ** -24, 2 ** -14, 3 * 2 ** -20, Infinity, -Infinity])
    expect(fromHalf(toHalf(value))).toBe(value);
  expect(fromHalf(toHalf(65504))).toBe(65504);
  expect(fromHalf(toHalf(65520))).toBe(Infinity);
  expect(fromHalf(toHalf(2 ** -24))).toBe(2 ** -24);
  expect(fromHalf(toHalf(2 ** -25))).toBe(0);
  expect(fromHalf(toHalf(1 + 2 ** -11))).toBe(1);
  expect(fromHalf(toHalf(1 + 3 * 2 ** -11))).toBe(1 + 2 ** -9);
  expect(fromHalf(toHalf(NaN))).toBeNaN();
  expect(Math.abs(fromHalf(toHalf(0.1)) / 0.1 - 1)).toBeLessThan(2 ** -11);
});

const FILE = encodeSafetensors({
  tensors: [
    {name: "a.weight", shape: [2, 2], values: Float32Array.of(1, -2, 0.5, 4)},
    {name: "b", shape: [1], values: Float32Array.of(3)}
  ],
  metadata: {seed: "1"}
});

it("reads back what it wrote", () => {
  const {tensors, metadata} = decodeSafetensors(FILE.buffer);
  expect(metadata).toEqual({seed: "1"});
  expect(tensors.map(({name, shape, values}) => [name, shape, [...values]])).toEqual([
    ["a.weight", [2, 2], [1, -2, 0.5, 4]],
    ["b", [1], [3]]
  ]);
});

function fileOf(header: unknown, data: number): ArrayBuffer {
  const text = typeof header === "string" ? header : JSON.stringify(header);
  const bytes = new Uint8Array(8 + text.length + data);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(new TextEncoder().encode(text), 8);
  return bytes.buffer;
}

it("reads float32 and bfloat16", () => {
  const header = {
    a: {dtype: "F32", shape: [1], data_offsets: [0, 4]},
    b: {dtype: "BF16", shape: [1], data_offsets: [4, 6]}
  };
  const buffer = fileOf(header, 6);
  const view = new DataView(buffer);
  view.setFloat32(buffer.byteLength - 6, 1.25, true);
  view.setUint16(buffer.byteLength - 2, 0xc040, true);
  expect(decodeSafetensors(buffer).tensors.map(({values}) => values[0])).toEqual([1.25, -3]);
});

it.each([
  [
    "a text",
    new TextEncoder().encode("this is only a text").buffer,
    /^this is no safetensors file: its header would have \d+ bytes/
  ],
  ["an empty file", new ArrayBuffer(0), "has at least 8 bytes; this one has 0"],
  ["a header cut off", FILE.buffer.slice(0, 40), "the file is cut off: its header has"],
  [
    "data cut off",
    FILE.buffer.slice(0, FILE.length - 1),
    /^b ends at byte \d+, but the file has only \d+: it is cut off/
  ],
  ["a header that is not JSON", fileOf("{oh no}", 0), "its header is not JSON"],
  [
    "a wrong dtype",
    fileOf({w: {dtype: "I64", shape: [1], data_offsets: [0, 8]}}, 8),
    "w is I64; F32, F16 or BF16 is expected"
  ],
  [
    "a dtype that every object has",
    fileOf({w: {dtype: "toString", shape: [1], data_offsets: [0, 8]}}, 8),
    "w is toString; F32, F16 or BF16 is expected"
  ],
  [
    "a wrong length",
    fileOf({w: {dtype: "F32", shape: [3], data_offsets: [0, 8]}}, 8),
    "w [3] of F32 takes 12 bytes, but the header gives it 8"
  ],
  ["a missing shape", fileOf({w: {dtype: "F32"}}, 8), "w has no dtype, shape and data_offsets"]
])("says what is wrong with %s", (_name, buffer, sentence) => {
  expect(() => decodeSafetensors(buffer)).toThrow(sentence);
});

it.each(["residual", "plain"])(
  "the shipped %s network still knows its digits, in TensorFlow.js' own operations",
  (name) => {
    const path = join(root, `data/weights/${name}-34.safetensors`);
    const {tensors, metadata} = decodeSafetensors(new Uint8Array(readFileSync(path)).buffer);
    const config = JSON.parse(metadata.config!) as RunConfig;
    const weights = new Map(tensors.map((tensor) => [tensor.name, tensor]));
    const network = miniature({...config, batchNormalization: config.bn, skip: name === "residual"});
    const test = createDataset(config.data, "test", config.size, config.seed);
    const {images, labels} = gather(test, [...Array(512).keys()]);
    const guesses = tf.tidy(() => {
      const get = (id: string): tf.Tensor => tf.tensor(weights.get(id)!.values, [...weights.get(id)!.shape]);
      const apply = (x: tf.Tensor, layer: SimpleLayer): tf.Tensor => {
        if (layer.kind === "convolution")
          return tf.conv2d(x as tf.Tensor4D, get(layer.id) as tf.Tensor4D, layer.stride, "same");
        if (layer.kind === "batchNormalization") {
          const [mean, variance, gamma, beta] = ["mean", "variance", "gamma", "beta"].map((part) =>
            get(`${layer.id}.${part}`)
          );
          const normal = tf.div(tf.sub(x, mean!), tf.sqrt(tf.add(variance!, 1e-3)));
          return tf.add(tf.mul(normal, gamma!), beta!);
        }
        if (layer.kind === "activation") return tf.relu(x);
        if (layer.kind === "globalAveragePooling") return tf.mean(x, [1, 2]);
        if (layer.kind === "dense")
          return tf.add(tf.matMul(x as tf.Tensor2D, get(layer.id) as tf.Tensor2D), get(`${layer.id}.bias`));
        return x;
      };
      let x: tf.Tensor = tf.tensor(images, [512, ...network.input]);
      for (const layer of network.layers) {
        if (layer.kind !== "residualUnit") x = apply(x, layer);
        else {
          const main = layer.main.reduce(apply, x);
          x = tf.relu(layer.shortcut === "none" ? main : tf.add(main, layer.skip.reduce(apply, x)));
        }
      }
      return tf.argMax(x, 1).dataSync();
    });
    const right = labels.filter((label, i) => label === guesses[i]).length / 512;
    expect(right).toBeGreaterThan(0.9);
    expect(Math.abs(right - Number(metadata.test_accuracy_batch_statistics))).toBeLessThan(0.05);
  }
);
