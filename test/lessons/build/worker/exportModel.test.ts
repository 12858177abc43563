import {beforeAll, expect, it} from "vitest";
import {memory} from "@tensorflow/tfjs-core";
import {residualNetwork} from "../../../../components/network/residualNetwork.js";
import {exportModel, fileBuffers} from "../../../../components/lessons/build/worker/exportModel.js";
import type {ExportKind} from "../../../../components/lessons/build/export/exportKind.js";
import {build} from "../../../../components/lessons/build/build.worker.js";
import {buildClient} from "../../../../components/lessons/build/buildClient.js";
import {described, drawnValues} from "../../../support/savedNetworks.js";
import {servedWorker} from "../../../support/servedWorker.js";
import {kernelBytes, useWasm} from "../../../support/wasmBackend.js";

const SUBJECT = described(residualNetwork({title: "ResNet-10 (a test)", input: [32, 32, 3], stages: [1, 1], width: 8}));

beforeAll(useWasm);

/** Exports, and notes when weights are borrowed and given back. */
function run(kind: ExportKind, subject = SUBJECT) {
  const notes: string[] = [];
  const borrow = () => {
    notes.push("borrowed");
    return {values: drawnValues(SUBJECT), release: () => void notes.push("released")};
  };
  return {files: () => exportModel(kind, subject, borrow), notes};
}

it.each([
  ["layers-model", ["resnet-10-a-test-model.json", "resnet-10-a-test-weights.bin"], 1],
  ["safetensors", ["resnet-10-a-test.safetensors"], 1],
  ["notebook", ["resnet_10_a_test.ipynb"], 0],
  ["python", ["resnet_10_a_test.py"], 0]
] as const)("writes a %s; what is large is handed over", (kind, names, buffers) => {
  const {files, notes} = run(kind);
  const written = files();
  expect(written.map(({name}) => name)).toEqual(names);
  expect(fileBuffers(written)).toHaveLength(buffers);
  expect(notes).toEqual(buffers > 0 ? ["borrowed", "released"] : []);
});

it("the program reads the file that is saved beside it", () => {
  const [weights] = run("safetensors").files();
  for (const kind of ["python", "notebook"] as const) expect(run(kind).files()[0]!.content).toContain(weights!.name);
});

it("gives weights back when writing fails", () => {
  const padded = described(residualNetwork({input: [32, 32, 3], stages: [1, 1], width: 8, shortcut: "zero-padding"}));
  const {files, notes} = run("layers-model", padded);
  expect(files).toThrow("pads its shortcut with zeros");
  expect(notes.at(-1)).toBe("released");
});

it.each(["layers-model", "safetensors"] as const)("loads back the %s that it saved: the same network", async (kind) => {
  const createWorker = servedWorker(build, {
    network: SUBJECT.network,
    prepare: () => Promise.resolve({backend: "wasm", kernels: kernelBytes()}),
    imagenetClasses: () => Promise.resolve([])
  });
  const client = buildClient(() => undefined, {createWorker});
  const image = () => Float32Array.from({length: 32 * 32 * 3}, (_, i) => Math.sin(i));
  const predict = async () => (await client.predict(image(), [])).whole.probabilities;
  await expect(client.save(kind)).rejects.toThrow("the network has to be built first");
  await client.random(() => undefined);
  const before = await predict();
  const tensors = memory().numTensors;
  const files = await client.save(kind);
  expect(memory().numTensors).toBe(tensors);
  const bytes = files.map(({name, content}) => ({
    name,
    bytes: typeof content === "string" ? new TextEncoder().encode(content).buffer : content.slice().buffer
  }));
  const {network} = await client.load(bytes, () => undefined);
  expect(network).toMatchObject({title: SUBJECT.network.title, weights: "random"});
  expect(before).toHaveLength(10);
  expect(await predict()).toEqual(before);
  // What was read can be saved again, and is the same file.
  expect(await client.save(kind)).toEqual(files);
  client.stop();
});
