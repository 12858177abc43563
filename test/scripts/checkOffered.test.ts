import {expect, it} from "vitest";
import {checkOffered} from "../../scripts/site/checkOffered.js";
import {offeredNames} from "../../scripts/site/clientModules.js";
import {root} from "../support/root.js";

const offered = offeredNames(root);
const check = (script: string) => (): void => checkOffered(offered, "a.html", script);
const cell = (inputs: readonly string[], outputs: readonly string[] = [], body = ""): string =>
  `define({id: "1", inputs: ${JSON.stringify(inputs)}, outputs: ${JSON.stringify(outputs)}, body: async () => {${body}}});`;

it("stops a page that asks for a library or a data set which Framework would load from elsewhere", () => {
  expect(check(cell(["FileAttachment", "display", "invalidation"]))).not.toThrow();
  expect(check(cell(["display", "Plot", "penguins"]))).toThrow(
    "a.html uses Plot, penguins, which Framework loads from another site: import it from a module of components/"
  );
});

it("stops where cells are written in another way than it reads", () => {
  expect(check("const nothing = 1;")).not.toThrow();
  expect(check("void define(cells);")).toThrow("a.html: its cells are not calls of define as they were");
});

it("leaves a page its own names", () => {
  expect(check(`${cell([], ["Plot"])}\n${cell(["Plot"])}`)).not.toThrow();
});

it("reads inputs and outputs of the cell alone, not of what its program holds", () => {
  expect(check(cell([], [], "const a = 1; return {inputs: [a, b], outputs: [Plot]};"))).not.toThrow();
  expect(check(cell([], [], 'return {inputs: ["Plot"]};'))).not.toThrow();
});

const CSV = "a.html asks a file for csv: a file is read by arrayBuffer, text or json";

it("stops a page that reads a file in a way which is not shipped, by whatever name", () => {
  expect(check(cell([], [], 'FileAttachment("a.json").json();'))).not.toThrow();
  expect(check(cell([], [], 'await FileAttachment("a.csv").csv({typed: true});'))).toThrow(CSV);
  expect(check(cell([], [], 'const a = FileAttachment("a.csv"); return () => a.csv();'))).toThrow(CSV);
  expect(check(cell([], [], "FileAttachment(`a${1}(b)`).blob();"))).toThrow("a.html asks a file for blob");
});

it("knows a file that another cell has named, and nothing else of that name", () => {
  const file = cell([], ["a"], 'const a = FileAttachment("a.csv"); return {a};');
  expect(check(`${file}\n${cell(["a"], [], "a.csv();")}`)).toThrow(CSV);
  expect(check(`${file}\n${cell(["a"], [], "a.text();")}`)).not.toThrow();
  expect(check(`${file}\n${cell([], [], "const a = table(); a.csv();")}`)).not.toThrow();
});
