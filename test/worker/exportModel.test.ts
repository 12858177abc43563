import {expect, it} from "vitest";
import {residualNetwork} from "../../components/model/residualNetwork.js";
import {exportModel, fileBuffers} from "../../components/worker/exportModel.js";
import type {ExportKind} from "../../components/worker/exportProtocol.js";
import {described, drawnValues} from "../savedNetworks.js";

const SUBJECT = described(residualNetwork({title: "ResNet-10 (a test)", input: [32, 32, 3], stages: [1, 1], width: 8}));

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
