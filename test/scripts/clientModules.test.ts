import {expect, it} from "vitest";
import {checkOffered} from "../../scripts/site/clientModules.js";
import {root} from "../support/root.js";

const cell = (inputs: readonly string[], outputs: readonly string[] = []): string =>
  `define({id: "1", inputs: ${JSON.stringify(inputs)}, outputs: ${JSON.stringify(outputs)}, body: () => {}});`;

it("stops a page that asks for a library or a data set which Framework would load from elsewhere", () => {
  expect(() => checkOffered(root, "paths.html", cell(["FileAttachment", "display", "invalidation"]))).not.toThrow();
  expect(() => checkOffered(root, "paths.html", cell(["display", "Plot", "penguins"]))).toThrow(
    "paths.html uses Plot, penguins, which Framework loads from another site: import it from a module of components/"
  );
});

it("stops a page that reads a file by what Framework would load from elsewhere", () => {
  expect(() => checkOffered(root, "a.html", 'FileAttachment("a.json").json()')).not.toThrow();
  expect(() => checkOffered(root, "a.html", 'await FileAttachment("a.csv").csv({typed: true})')).toThrow(
    "a.html uses FileAttachment.csv, which Framework loads from another site"
  );
});

it("leaves a page its own names", () => {
  expect(() => checkOffered(root, "a.html", `${cell([], ["Plot"])}\n${cell(["Plot"])}`)).not.toThrow();
});
