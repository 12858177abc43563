import {beforeAll, expect, it} from "vitest";
import {memory} from "@tensorflow/tfjs-core";
import type {NetworkDescription} from "../../../components/run/networkDescription.js";
import type {SavedFile} from "../../../components/run/savedFile.js";
import {weightShapes} from "../../../components/network/weightShapes.js";
import {tensorValues} from "../../../components/engine/layers/layerValues.js";
import type {NamedBytes} from "../../../components/engine/weights/readNetwork.js";
import {readWeightFiles} from "../../../components/engine/weights/readWeightFiles.js";
import {writeLayersModel} from "../../../components/engine/weights/writeLayersModel.js";
import {writeTorchWeights} from "../../../components/engine/weights/writeTorchWeights.js";
import {drawnValues, SMALL, SQUARE} from "../../support/savedNetworks.js";
import {useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const bytesOf = ({name, content}: SavedFile): NamedBytes => ({
  name,
  bytes: typeof content === "string" ? new TextEncoder().encode(content).buffer : content.buffer
});
const CASES = SQUARE.flatMap(([name, subject]) => [
  [`${name}, as a TensorFlow.js model`, subject, writeLayersModel] as const,
  [`${name}, as safetensors`, subject, writeTorchWeights] as const
]);

it.each(CASES)("reads back what was saved, to the bit: %s", (_name, subject: NetworkDescription, write) => {
  const values = drawnValues(subject);
  const before = memory().numTensors;
  const {weightsFrom, weights, ...read} = readWeightFiles(write(subject, values).map(bytesOf));
  const {weights: kind, origin, ...description} = subject;
  expect(read).toMatchObject(description);
  expect(weightsFrom).toEqual({weights: kind, origin});
  const readValues = tensorValues(weights);
  for (const {layer} of weightShapes(subject.network)) expect(readValues(layer.id)).toEqual(values(layer.id));
  read.release();
  expect(memory().numTensors).toBe(before);
});

const [, SUBJECT] = SMALL[0]!;
const [JSON_FILE, BINARY] = writeLayersModel(SUBJECT, drawnValues(SUBJECT));
const TEXT = JSON_FILE!.content as string;
it.each([
  [
    "another padding",
    '"padding":"same"}',
    '"padding":"full"}',
    'the network’s padding is "full"; same or torch is expected'
  ],
  ["a fractional width", '"width":8', '"width":8.5', "the network’s width cannot be 8.5"],
  ["stages without end", '"stages":[1,2]', '"stages":[1,2000000000]', "the network’s stages cannot be [1,2000000000]"],
  [
    "another normalization",
    '"normalization":"symmetric"',
    '"normalization":"loud"',
    'normalization is "loud"; symmetric or imagenet is expected'
  ],
  [
    "unknown classes",
    '"classes":"numbers"',
    '"classes":"cats"',
    'classes are "cats"; imagenet, digits, shapes or numbers is expected'
  ],
  ["no title", '"title":"Small"', '"title":1', "the network’s title cannot be 1"],
  [
    "no epsilon",
    '"epsilon":0.001,"normalization"',
    '"epsilon":"none","normalization"',
    'epsilon must be a number between 0 and 1: "none"'
  ],
  ["no network", '"network":{', '"net":{', "the file does not say which network it holds"],
  ["no manifest", '"weightsManifest"', '"manifest"', "model.json has no weightsManifest that can be read"],
  ["a weight of another name", '"stem_conv/kernel"', '"stem/kernel"', "stem_conv/kernel is missing"],
  [
    "a weight of another shape",
    '"shape":[7,7,3,8]',
    '"shape":[7,7,8,3]',
    "stem_conv/kernel is [7, 7, 8, 3]; [7, 7, 3, 8] is expected"
  ]
])("says what is wrong with %s", (_name, from, to, sentence) => {
  expect(TEXT).toContain(from);
  const files = [bytesOf({...JSON_FILE!, content: TEXT.replace(from, to)}), bytesOf(BINARY!)];
  expect(() => readWeightFiles(files)).toThrow(sentence);
});

it("says that weights are cut off, by the tensor's name", () => {
  const {name, bytes} = bytesOf(BINARY!);
  expect(() => readWeightFiles([bytesOf(JSON_FILE!), {name, bytes: bytes.slice(0, -4)}])).toThrow(
    /^head_dense\/bias ends at byte/
  );
});
