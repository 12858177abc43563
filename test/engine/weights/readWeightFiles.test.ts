import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs-core";
import {root} from "../../support/root.js";
import {residualNetwork} from "../../../components/network/residualNetwork.js";
import {createFoldedNetwork} from "../../../components/engine/foldedNetwork.js";
import {loadKernels} from "../../../components/engine/kernels/loadKernels.js";
import {createAllocator} from "../../../components/engine/kernels/wasmMemory.js";
import {readWeightFiles} from "../../../components/engine/weights/readWeightFiles.js";
import type {NamedBytes} from "../../../components/engine/weights/readNetwork.js";
import {encodeSafetensors} from "../../../components/engine/weights/safetensors.js";
import {sequentialResnet} from "../../../components/engine/layers/sequentialResnet.js";
import {createDataset} from "../../../components/engine/data/dataset.js";
import {kernelBytes, relativeError, useWasm} from "../../support/wasmBackend.js";
import {randomImage, safetensorsFile, torchWeights, type FileTensor} from "../../support/torchFile.js";

beforeAll(useWasm);

const SMALL = {stages: [2, 1], width: 16, classes: 7};
const file = (bytes: ArrayBuffer, name = "weights.safetensors"): readonly NamedBytes[] => [{name, bytes}];
const text = (words: string, name?: string) => file(new TextEncoder().encode(words).buffer, name);

async function fold(read: ReturnType<typeof readWeightFiles>) {
  const {network, weights, epsilon} = read;
  const allocator = createAllocator();
  const kernels = await loadKernels(kernelBytes(), allocator.memory);
  const folded = createFoldedNetwork(network, weights, kernels, allocator, {epsilon});
  read.release();
  return {folded, allocator};
}

it.each([
  [[2, 2, 2, 2], 64, 1000, "ResNet-18", "imagenet"],
  [[1, 1], 8, 7, "ResNet of 6 layers", "numbers"]
] as const)("tells stages, width and classes from PyTorch's names: %s", (stages, width, classes, title, named) => {
  const read = readWeightFiles(file(safetensorsFile(torchWeights({stages, width, classes}).tensors)));
  expect(read.network).toMatchObject({title, stages, classes, input: [224, 224, 3]});
  expect(read).toMatchObject({classes: named, normalization: "imagenet", epsilon: 1e-5});
});

it("reads a network of ours with its own configuration, and it knows the digits", async () => {
  const path = join(root, "data/weights/residual-34.safetensors");
  const read = readWeightFiles(file(new Uint8Array(readFileSync(path)).buffer));
  expect(read.classes).toBe("digits");
  expect(read.network.input).toEqual([16, 16, 1]);
  const {folded, allocator} = await fold(read);
  const digits = createDataset("digits", "test", 16, 1);
  let right = 0;
  for (let i = 0; i < 40; i++) {
    const probabilities = folded.run(digits.image(i));
    if (probabilities.indexOf(Math.max(...probabilities)) === digits.label(i)) right++;
  }
  expect(right).toBeGreaterThan(35);
  allocator.dispose();
});

/** A `tf.layers` model as its files. */
async function layersFiles(change: (model: Record<string, unknown>) => void = () => undefined) {
  const network = residualNetwork({input: [32, 32, 3], stages: [1, 2], width: 8, classes: 4});
  const model = sequentialResnet(network);
  for (const layer of model.layers)
    layer.setWeights(
      layer
        .getWeights()
        .map((value, i) => (value.rank === 1 ? tf.randomUniform(value.shape, 0.3, 1.3, "float32", i + 1) : value))
    );
  let artifacts: tf.io.ModelArtifacts | undefined;
  await model.save(
    tf.io.withSaveHandler((given) => {
      artifacts = given;
      return Promise.resolve({modelArtifactsInfo: {dateSaved: new Date(0), modelTopologyType: "JSON"}});
    })
  );
  const {modelTopology, weightSpecs, weightData} = artifacts!;
  const json: Record<string, unknown> = {
    format: "layers-model",
    modelTopology,
    weightsManifest: [{paths: ["model.weights.bin"], weights: weightSpecs}]
  };
  change(json);
  const bytes = (Array.isArray(weightData) ? weightData[0] : weightData)!;
  return {model, files: [{name: "model.weights.bin", bytes}, ...text(JSON.stringify(json), "model.json")]};
}

it("reads a tf.layers model of residual units from model.json and its weights, and computes the same", async () => {
  const {model, files} = await layersFiles();
  const read = readWeightFiles(files);
  expect(read.network.title).toBe("ResNet-8");
  const {folded, allocator} = await fold(read);
  const image = randomImage(read.network);
  const expected = tf.tidy(() => (model.predict(tf.tensor(image, [1, 32, 32, 3])) as tf.Tensor).dataSync());
  expect(relativeError(folded.run(image), expected)).toBeLessThan(1e-3);
  allocator.dispose();
  model.dispose();
});

it.each([
  [
    "another kind of model",
    (json: Record<string, unknown>) => (json.modelTopology = {class_name: "Model"}),
    'the model is "Model"; a Sequential model is expected'
  ],
  [
    "no weights listed",
    (json: Record<string, unknown>) => delete json.weightsManifest,
    "model.json has no weightsManifest that can be read"
  ],
  [
    "weights that were not given",
    (json: Record<string, unknown>) => (json.weightsManifest = [{paths: ["b.bin"], weights: []}]),
    "model.json names the weights b.bin, which were not given with it: choose both files at once"
  ],
  [
    "too few bytes",
    (json: Record<string, unknown>) =>
      (json.weightsManifest = [
        {paths: ["model.weights.bin"], weights: [{name: "conv2d/kernel", shape: [9e6], dtype: "float32"}]}
      ]),
    /^conv2d\/kernel ends at byte 36000000, but model.weights.bin have only \d+$/
  ]
])("says what is wrong with a tf.layers model of %s", async (_name, change, sentence) => {
  const {model, files} = await layersFiles(change);
  model.dispose();
  expect(() => readWeightFiles(files)).toThrow(sentence);
});

it("says which layer of a tf.layers model is another than expected", async () => {
  const {model, files} = await layersFiles((json) => {
    const {config} = json.modelTopology as {config: {layers: unknown[]}};
    config.layers.splice(1, 1);
  });
  model.dispose();
  expect(() => readWeightFiles(files)).toThrow("after conv2d comes Activation; BatchNormalization is expected");
});

const GOOD = torchWeights(SMALL).tensors;
const without = (name: string): readonly FileTensor[] => GOOD.filter((tensor) => tensor.name !== name);
const changed = (name: string, more: Partial<FileTensor>): readonly FileTensor[] =>
  GOOD.map((tensor) => (tensor.name === name ? {...tensor, ...more} : tensor));

it.each([
  [
    "a missing tensor",
    without("layer2.0.downsample.1.running_var"),
    "layer2.0.downsample.1.running_var is missing: a tensor of [32] is expected; the file has"
  ],
  [
    "a missing unit",
    GOOD.filter(({name}) => !name.startsWith("layer1.0.")),
    "layer1.0.conv1.weight is missing: a tensor of [16, 16, 3, 3]"
  ],
  [
    "a misshapen tensor",
    changed("layer1.1.conv2.weight", {shape: [16, 16, 9, 1]}),
    "layer1.1.conv2.weight is [16, 16, 9, 1]; [16, 16, 3, 3] is expected"
  ],
  [
    "a small stem",
    changed("conv1.weight", {shape: [16, 3, 3, 3], values: new Float32Array(432)}),
    "conv1.weight is [16, 3, 3, 3]; [16, 3, 7, 7] is expected"
  ],
  ["a wrong dtype", changed("bn1.weight", {dtype: "I64"}), "bn1.weight is I64; F32, F16 or BF16 is expected"],
  [
    "a third convolution in one unit",
    [...GOOD, {name: "layer1.0.conv3.weight", shape: [1], values: new Float32Array(1)}],
    "layer1.0.conv1.weight is [16, 16, 3, 3]; [16, 16, 1, 1] is expected"
  ],
  [
    "units with squeeze and excitation",
    [...GOOD, {name: "layer1.0.se.fc1.weight", shape: [1], values: new Float32Array(1)}],
    "layer1.0.se.fc1.weight tells of units that do more than a ResNet’s; ResNet-18, 34 or 50 is expected"
  ],
  [
    "other names",
    [{name: "resnet.embedder.weight", shape: [1], values: new Float32Array(1)}],
    "conv1.weight is missing: a tensor of [64, 3, 7, 7] is expected; the file has 1 tensors, the first is resnet.embedder.weight"
  ],
  [
    "a thousand million units",
    [...GOOD, {name: "layer1.999999999.bn1.bias", shape: [1], values: new Float32Array(1)}],
    "layer1.999999999.bn1.bias belongs to no network"
  ]
])("names the tensor, what was expected and what was found: %s", (_name, tensors, sentence) => {
  expect(() => readWeightFiles(file(safetensorsFile(tensors)))).toThrow(sentence);
});

it.each([
  [
    "values that are no numbers",
    changed("fc.bias", {values: new Float32Array(7).fill(NaN)}),
    "fc.bias holds values that are not finite numbers"
  ],
  [
    "a negative variance",
    changed("bn1.running_var", {values: new Float32Array(16).fill(-1)}),
    "bn1.running_var holds a negative variance"
  ]
])("refuses %s while folding, and keeps no tensor", async (_name, tensors, sentence) => {
  const read = readWeightFiles(file(safetensorsFile(tensors)));
  const before = tf.memory().numTensors;
  const allocator = createAllocator();
  const kernels = await loadKernels(kernelBytes(), allocator.memory);
  expect(() => createFoldedNetwork(read.network, read.weights, kernels, allocator)).toThrow(sentence);
  read.release();
  allocator.dispose();
  expect(tf.memory().numTensors).toBe(before);
});

it.each([
  ["overlapping", [0, 8], "a and b overlap: one ends at byte 16 of the data, the other begins at 0"],
  ["beyond the end", [16, 24], /^b ends at byte \d+, but the file has only \d+: it is cut off/],
  ["backwards", [8, 0], "b [2] of F32 takes 8 bytes, but the header gives it -8"]
])("refuses tensors that lie %s", (_name, offsets, sentence) => {
  const bytes = safetensorsFile(
    [
      {name: "a", shape: [4], values: new Float32Array(4)},
      {name: "b", shape: [2], values: new Float32Array(2)}
    ],
    (header) => {
      header.b!.data_offsets = offsets;
      if (offsets[1] === 24) header.b!.data_offsets = [18, 26];
    }
  );
  expect(() => readWeightFiles(file(bytes))).toThrow(sentence);
});

it("takes a shape of astronomic size for what it is", () => {
  const bytes = safetensorsFile([{name: "a", shape: [2], values: new Float32Array(2)}], (header) => {
    header.a!.shape = [1e9, 1e9, 1e9];
  });
  expect(() => readWeightFiles(file(bytes))).toThrow("a [1000000000, 1000000000, 1000000000] of F32 takes 4e+27 bytes");
});

it.each([
  ["a text", text("this is only a text"), "this is a text that begins “this is only a text…”; a .safetensors file"],
  [
    "an error page",
    text("<!DOCTYPE html><html><body>Not found</body></html>"),
    "this is an HTML page or another marked-up text (<!DOCTYPE html>…)"
  ],
  [
    "PyTorch's own format",
    text("PK\u0003\u0004archive/data.pkl and more"),
    "this is a ZIP archive, as PyTorch’s .pth and .pt files are"
  ],
  [
    "two files",
    [...text("a"), ...text("b")],
    "2 files were given; a .safetensors file, or model.json with its weight files, is expected"
  ],
  [
    "our format without a sound configuration",
    file(encodeSafetensors({tensors: [], metadata: {config: '{"depth":9}'}}).buffer),
    "depth in the file’s configuration is 9, but must be one of 10, 18, 34"
  ]
])("says what was given and what is expected: %s", (_name, files, sentence) => {
  expect(() => readWeightFiles(files)).toThrow(sentence);
});

it("asks for model.json where weights of a tf.layers model come alone", () => {
  const bytes = new Float32Array([1, 2, 3, 4]).buffer;
  expect(() => readWeightFiles([{name: "model-weights.bin", bytes}])).toThrow(
    "model-weights.bin alone says no names or shapes: choose it together with its model.json"
  );
});
