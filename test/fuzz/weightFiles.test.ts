import fc from "fast-check";
import {expect, it} from "vitest";
import {layersNetwork} from "../../components/engine/layers/layersNetwork.js";
import {networkCost} from "../../components/engine/weights/networkCost.js";
import {readWeightFiles} from "../../components/engine/weights/readWeightFiles.js";
import {openSafetensors} from "../../components/engine/weights/safetensors.js";
import {readDescription} from "../../components/run/networkDescription.js";
import {anyJson, byteHarm, FUZZ, harmed, spoil, spoiling, valueOrSentence} from "../support/fuzz.js";
import {safetensorsFile, torchWeights} from "../support/torchFile.js";

const {tensors} = torchWeights({stages: [1, 1], width: 8, classes: 3});
const SOUND = new Uint8Array(safetensorsFile(tensors));
const HEADER = JSON.parse(
  new TextDecoder().decode(SOUND.slice(8, 8 + Number(new DataView(SOUND.buffer).getBigUint64(0, true))))
) as unknown;
const DESCRIPTION = {
  network: {
    title: "Small",
    input: [16, 16, 1],
    stages: [1, 1],
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
  classes: "digits",
  weights: "trained",
  origin: "here"
};
const layer = (kind: string, config: object) => ({class_name: kind, config});
const TOPOLOGY = {
  class_name: "Sequential",
  config: {
    name: "sequential",
    layers: [
      layer("Conv2D", {name: "conv2d", batch_input_shape: [null, 16, 16, 1], kernel_size: [3, 3], filters: 8}),
      layer("BatchNormalization", {name: "bn", epsilon: 0.001}),
      layer("Activation", {name: "relu"}),
      layer("ResidualUnit", {name: "residual_unit", filters: 8, strides: 1}),
      layer("ResidualUnit", {name: "residual_unit_1", filters: 16, strides: 2}),
      layer("GlobalAveragePooling2D", {name: "pool"}),
      layer("Flatten", {name: "flatten"}),
      layer("Dense", {name: "dense", units: 10})
    ]
  }
};
const MODEL = {
  format: "layers-model",
  modelTopology: TOPOLOGY,
  weightsManifest: [
    {paths: ["a.bin", "b.bin"], weights: [{name: "conv2d/kernel", shape: [3, 3, 1, 8], dtype: "float32"}]}
  ],
  userDefinedMetadata: {config: {data: "digits"}}
};
const BINS = ["a.bin", "b.bin"].map((name) => ({name, bytes: new ArrayBuffer(200)}));

/** A safetensors file of any header, with as many bytes of data as a sound one. */
function withHeader(header: unknown): ArrayBuffer {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(8 + text.length + 4 * tensors.reduce((sum, {values}) => sum + values.length, 0));
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  return bytes.buffer;
}
/** Reads weights as the worker does; what is read costs no more than a tab gives. */
function read(...files: Parameters<typeof readWeightFiles>[0]): void {
  const found = valueOrSentence(() => readWeightFiles(files));
  if (found === undefined) return;
  expect(networkCost(found.network).bytes).toBeLessThanOrEqual(1e9);
  for (const {id} of found.network.layers.slice(0, 3)) valueOrSentence(() => found.weights.get(id));
  found.release();
}

it("reads a safetensors file whose bytes were harmed, or says what is wrong", () => {
  fc.assert(
    fc.property(byteHarm, (harms) => read({name: "a.safetensors", bytes: harmed(SOUND, harms).buffer})),
    FUZZ
  );
});

it("reads a safetensors file whose header was harmed, or says what is wrong", () => {
  fc.assert(
    fc.property(spoiling, (harms) => read({name: "a.safetensors", bytes: withHeader(spoil(HEADER, harms))})),
    FUZZ
  );
});

it("opens any bytes and any header, or says what is wrong", () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({maxLength: 80}), anyJson.map(withHeader)), (given) => {
      const bytes = given instanceof Uint8Array ? given.slice().buffer : given;
      valueOrSentence(() => openSafetensors(bytes));
      read({name: "a", bytes});
    }),
    FUZZ
  );
});

it("reads the files of a tf.layers model whose model.json was harmed, or says what is wrong", () => {
  const described = {...MODEL, userDefinedMetadata: {description: DESCRIPTION}};
  fc.assert(
    fc.property(fc.constantFrom(MODEL, described), spoiling, (model, harms) => {
      valueOrSentence(() => layersNetwork(JSON.stringify(spoil(model, harms)), BINS));
    }),
    FUZZ
  );
});

it("reads a network's own description that was harmed, or says which value cannot be", () => {
  fc.assert(
    fc.property(spoiling, (harms) => void valueOrSentence(() => readDescription(spoil(DESCRIPTION, harms)))),
    FUZZ
  );
});

it("takes a file of any name for what its bytes are", () => {
  fc.assert(
    fc.property(fc.string({maxLength: 3000}), fc.string({unit: "binary", maxLength: 300}), (name, text) =>
      read({name, bytes: new TextEncoder().encode(text).buffer})
    ),
    FUZZ
  );
});
