import {expect, it} from "vitest";
import {classProbabilities} from "../../../components/engine/classProbabilities.js";
import {readWeightFiles} from "../../../components/engine/weights/readWeightFiles.js";
import {safetensorsFile} from "../../support/torchFile.js";

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const model = (json: unknown, ...bins: readonly {name: string; bytes: ArrayBuffer}[]) => [
  {name: "model.json", bytes: bytesOf(JSON.stringify(json))},
  ...bins
];
const stem = (name: unknown, kind: unknown = "Conv2D") => ({class_name: kind, config: {name}});
const sequential = (...layers: readonly unknown[]) => ({modelTopology: {class_name: "Sequential", config: {layers}}});
const description = {
  network: {
    title: "Flat",
    input: [512, 512, 1],
    stages: [100],
    classes: 10,
    width: 8,
    stem: "small",
    shortcut: "projection",
    bottleneck: false,
    batchNormalization: true,
    padding: "same"
  },
  epsilon: 0.001,
  normalization: "symmetric",
  classes: "numbers"
};
const paths = (count: number) => Array<string>(count).fill("weights.bin");

it.each([
  ["null", model(null), "model.json holds null; an object that describes a model is expected"],
  ["a list", model([1, 2]), "model.json holds [1,2]; an object that describes a model is expected"],
  [
    "one small file named a thousand times",
    model(
      {userDefinedMetadata: {description}, weightsManifest: [{paths: paths(1000), weights: []}]},
      {name: "weights.bin", bytes: new ArrayBuffer(800_000)}
    ),
    "model.json names the weights weights.bin more than once; each file is expected once"
  ],
  ["a description of megabytes", model({note: "x".repeat(4e6)}), /^model.json has 4000011 characters; at most 4000000/],
  [
    "a layer's name that is no text",
    model(sequential(stem({a: 1}), stem("b"))),
    "the Conv2D after the input has the name an object; a text is expected"
  ],
  [
    "a layer's class that is no text",
    model(sequential(stem("a", {}))),
    "after the input comes an object; Conv2D is expected"
  ],
  [
    "a hundred thousand layers",
    model(sequential(...Array<unknown>(1e5).fill(0))),
    "the model has 100000 layers; a Sequential model of at most 1000 is read"
  ],
  [
    "a configuration that is nothing",
    [{name: "a.safetensors", bytes: safetensorsFile([{name: "a", shape: [1], values: new Float32Array(1)}])}],
    /^conv1.weight is missing/
  ]
])("refuses %s in a sentence", (_name, files, sentence) => {
  expect(() => readWeightFiles(files)).toThrow(sentence);
});

it("tells a name of a megabyte in a sentence of at most 300 characters", () => {
  const name = `layer1.0.${"x".repeat(1e6)}.weight`;
  const bytes = safetensorsFile([{name, shape: [1], values: new Float32Array(1)}]);
  const read = (): unknown => readWeightFiles([{name: "a.safetensors", bytes}]);
  expect(read).toThrow("tells of units that do more than a ResNet’s");
  expect(read).toThrow(/^.{1,300}$/);
});

it("answers for a hundred thousand classes, which no stack holds as arguments", () => {
  const answer = classProbabilities(new Float32Array(1), 1, new Float32Array(200_000), new Float32Array(200_000));
  expect(answer[7]).toBeCloseTo(1 / 200_000, 12);
});
