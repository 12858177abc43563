import {expect, it} from "vitest";
import {readDescription} from "../../../components/run/networkDescription.js";
import {residualNetwork} from "../../../components/network/residualNetwork.js";
import {torchTensors} from "../../../components/network/torchTensors.js";
import {decodeSafetensors} from "../../../components/engine/weights/safetensors.js";
import {writeTorchWeights} from "../../../components/engine/weights/writeTorchWeights.js";
import {described, drawnValues, SMALL} from "../../support/savedNetworks.js";

const decode = (files: ReturnType<typeof writeTorchWeights>) =>
  decodeSafetensors((files[0]!.content as Uint8Array<ArrayBuffer>).buffer);

it.each(SMALL)("writes every tensor under torchvision's name, float32, in its shape: %s", (_name, subject) => {
  const {tensors} = decode(writeTorchWeights(subject, drawnValues(subject)));
  const listed = torchTensors(subject.network);
  expect(tensors.map(({name}) => name)).toEqual(listed.map(({name}) => name));
  expect(tensors.map(({shape}) => shape)).toEqual(listed.map(({shape}) => shape));
});

it("turns HWIO into OIHW and the classifier's [in, out] into [out, in], to the bit", () => {
  const subject = described(residualNetwork({input: [32, 32, 3], stages: [1, 1], width: 8, classes: 5}));
  const values = drawnValues(subject);
  const {tensors} = decode(writeTorchWeights(subject, values));
  const get = (name: string) => tensors.find((tensor) => tensor.name === name)!.values;
  const [stem] = values("stem.conv"); // [7, 7, 3, 8]
  const [dense, bias] = values("head.dense"); // [16, 5]
  for (const [o, c, y, x] of [
    [0, 0, 0, 0],
    [5, 1, 2, 6],
    [7, 2, 6, 3]
  ] as const)
    expect(get("conv1.weight")[((o * 3 + c) * 7 + y) * 7 + x]).toBe(stem![((y * 7 + x) * 3 + c) * 8 + o]);
  for (const [o, c] of [
    [0, 0],
    [4, 2],
    [1, 15]
  ] as const)
    expect(get("fc.weight")[o * 16 + c]).toBe(dense![c * 5 + o]);
  expect(get("fc.bias")).toEqual(bias);
  expect(get("layer2.0.downsample.1.running_var")).toEqual(values("stage2.unit1.projectionBn")[3]);
});

it("says padding, epsilon, normalization and which network it is", () => {
  const [, subject] = SMALL[1]!;
  const {metadata} = decode(writeTorchWeights(subject, drawnValues(subject)));
  expect(metadata).toMatchObject({
    batch_norm_epsilon: "0.00001",
    normalization: "each channel from -1 to 1",
    origin: "a test"
  });
  expect(metadata.padding).toMatch(/^torch: /);
  expect(readDescription(JSON.parse(metadata.description!))).toEqual(subject);
  const [, keras] = SMALL[0]!;
  expect(decode(writeTorchWeights(keras, drawnValues(keras))).metadata.padding).toContain("one pixel off");
});

it("refuses weights that are missing, by name", () => {
  const [, subject] = SMALL[0]!;
  expect(() => writeTorchWeights(subject, () => [])).toThrow("conv1.weight needs 1176 values: 0");
});
