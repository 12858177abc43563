import {beforeAll, expect, it} from "vitest";
import {memory} from "@tensorflow/tfjs-core";
import {residualNetwork} from "../../../../components/network/residualNetwork.js";
import {exportModel, fileBuffers} from "../../../../components/lessons/build/worker/exportModel.js";
import type {ExportKind} from "../../../../components/lessons/build/export/exportKind.js";
import type {BuildCommand, BuildReport, BuildRequest} from "../../../../components/lessons/build/buildProtocol.js";
import {serveBuild, type BuildPort} from "../../../../components/lessons/build/build.worker.js";
import {described, drawnValues} from "../../../support/savedNetworks.js";
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

/** The worker's service with a small network, asked one thing after another. */
function serve() {
  const reports: BuildReport[] = [];
  let deliver: (request: BuildRequest) => void = () => undefined;
  let wake: () => void = () => undefined;
  const port: BuildPort = {
    postMessage(report) {
      reports.push(report);
      if (!["alive", "progress", "unit"].includes(report.type)) wake();
    },
    addEventListener(_type, listener) {
      deliver = (data) => listener({data} as MessageEvent<BuildRequest>);
    }
  };
  serveBuild(port, SUBJECT.network, {
    prepare: () => Promise.resolve({backend: "wasm", kernels: kernelBytes()}),
    imagenetClasses: () => Promise.resolve([])
  });
  let run = 0;
  return async (command: BuildCommand): Promise<BuildReport> => {
    const answered = new Promise<void>((resolve) => (wake = resolve));
    deliver({...command, service: "build", run: ++run});
    await answered;
    return reports.at(-1)!;
  };
}
const probabilities = (report: BuildReport): readonly number[] =>
  report.type === "predicted" ? report.probabilities : [];

it.each(["layers-model", "safetensors"] as const)("loads back the %s that it saved: the same network", async (kind) => {
  const ask = serve();
  const image = () => Float32Array.from({length: 32 * 32 * 3}, (_, i) => Math.sin(i));
  const predict = () => ask({type: "predict", image: image(), withoutShortcut: [], maps: false});
  expect(await ask({type: "export", kind})).toMatchObject({
    type: "failed",
    message: "the network has to be built first"
  });
  await ask({type: "build"});
  const before = probabilities(await predict());
  const tensors = memory().numTensors;
  const exported = await ask({type: "export", kind});
  expect(memory().numTensors).toBe(tensors);
  const files = exported.type === "exported" ? exported.files : [];
  const bytes = files.map(({name, content}) => ({
    name,
    bytes: typeof content === "string" ? new TextEncoder().encode(content).buffer : content.buffer
  }));
  const loaded = await ask({type: "load", files: bytes});
  expect(loaded).toMatchObject({type: "built", network: {title: SUBJECT.network.title, weights: "random"}});
  expect(before).toHaveLength(10);
  expect(probabilities(await predict())).toEqual(before);
  // What was read can be saved again, and is the same file.
  const again = await ask({type: "export", kind});
  expect(again.type === "exported" && again.files).toEqual(files);
});
