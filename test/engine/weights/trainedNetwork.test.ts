import {readFileSync} from "node:fs";
import {join} from "node:path";
import {memory} from "@tensorflow/tfjs-core";
import {beforeAll, expect, it} from "vitest";
import {root} from "../../support/root.js";
import {decodeSafetensors} from "../../../components/engine/weights/safetensors.js";
import {loadTrained} from "../../../components/engine/weights/trainedNetwork.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const path = join(root, "data/weights/residual-34.safetensors");
const file = decodeSafetensors(new Uint8Array(readFileSync(path)).buffer);

it("keeps no tensor once it is disposed of, nor of units that changed places", async () => {
  const before = memory().numTensors;
  const trained = await loadTrained(file, kernelBytes());
  const loaded = memory().numTensors;
  expect(loaded).toBeGreaterThan(before);
  const places = new Map([
    ["stage1.unit2", "stage1.unit3"],
    ["stage1.unit3", "stage1.unit2"]
  ]);
  const image = trained.test.image(0);
  const swapped = trained.rearranged(places, (folded) => folded.run(image));
  expect(swapped).not.toEqual(trained.folded.run(image));
  expect(memory().numTensors).toBe(loaded);
  trained.dispose();
  expect(memory().numTensors).toBe(before);
});

it("keeps no tensor of weights that it cannot fold", async () => {
  const before = memory().numTensors;
  const last = file.tensors.filter(({name}) => !name.startsWith("head"));
  await expect(loadTrained({...file, tensors: last}, kernelBytes())).rejects.toThrow("no weights are given for head.");
  const wrong = file.tensors.map((tensor) => (tensor.name.startsWith("head") ? {...tensor, shape: [3]} : tensor));
  await expect(loadTrained({...file, tensors: wrong}, kernelBytes())).rejects.toThrow();
  expect(memory().numTensors).toBe(before);
});

it("keeps none of two units' places that cannot be exchanged", async () => {
  const trained = await loadTrained(file, kernelBytes());
  const loaded = memory().numTensors;
  expect(() => trained.rearranged(new Map([["stage1.unit1", "nowhere.unit1"]]), () => 0)).toThrow("no weights");
  expect(memory().numTensors).toBe(loaded);
  trained.dispose();
});
