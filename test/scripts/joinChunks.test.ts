import type {Metafile} from "esbuild";
import {expect, it} from "vitest";
import {joinChunks} from "../../scripts/site/joinChunks.js";

type Output = Metafile["outputs"][string];
const output = (bytes: number, imports: readonly string[], more: Partial<Output> = {}): Output => ({
  bytes,
  inputs: {},
  imports: imports.map((path) => ({path, kind: "import-statement"})),
  exports: [],
  ...more
});
const entry = (page: string, imports: readonly string[]): Output =>
  output(9, imports, {entryPoint: page.includes(":") ? page : `page:${page}`});
const chunk = (bytes: number, module: string, imports: readonly string[] = []): Output =>
  output(bytes, imports, {inputs: {[module]: {bytesInOutput: 1}}});
const asked = (outputs: Metafile["outputs"]) => [...joinChunks({inputs: {}, outputs})];

it("joins a small chunk to one that another page loads, where that spares more requests than it costs bytes", () => {
  const outputs = {
    "a.js": entry("a", ["most.js", "tiny.js"]),
    "b.js": entry("b", ["most.js", "tiny.js"]),
    "c.js": entry("c", ["most.js"]),
    "most.js": chunk(90000, "most.ts"),
    "tiny.js": chunk(100, "tiny.ts")
  };
  expect(asked(outputs)).toEqual([["c", ["tiny.ts"]]]);
  expect(asked({...outputs, "tiny.js": chunk(20000, "tiny.ts")})).toEqual([]);
});

it("lets a page load nothing more for the sake of what it gets in vain", () => {
  const outputs = {
    "a.js": entry("a", ["all.js", "tiny.js"]),
    "b.js": entry("b", ["all.js", "tiny.js"]),
    "c.js": entry("c", ["all.js"]),
    "all.js": chunk(90000, "all.ts"),
    "tiny.js": chunk(100, "tiny.ts", ["large.js"]),
    "large.js": chunk(90000, "large.ts")
  };
  expect(new Map(asked(outputs)).get("c")).toBeUndefined();
});

it("gives a page's rest at no cost what the page has loaded", () => {
  const outputs = {
    "a.js": entry("a", ["one.js", "both.js"]),
    "b.js": entry("b", ["one.js", "both.js"]),
    "rest-a.js": entry("rest:a", ["both.js"]),
    "one.js": chunk(90000, "one.ts"),
    "both.js": chunk(90000, "both.ts")
  };
  expect(asked(outputs)).toEqual([["rest:a", ["one.ts"]]]);
});

it("leaves a chunk whose modules a bundler may drop, unless others in it need them", () => {
  const outputs = (own: Metafile["outputs"][string]["inputs"]) => ({
    "a.js": entry("a", ["most.js", "tiny.js"]),
    "b.js": entry("b", ["most.js", "tiny.js"]),
    "c.js": entry("c", ["most.js"]),
    "most.js": chunk(90000, "most.ts"),
    "tiny.js": output(100, [], {inputs: own})
  });
  const [ours, theirs] = [{"tiny.ts": {bytesInOutput: 1}}, {"node_modules/a/a.js": {bytesInOutput: 1}}];
  const inputs = {"tiny.ts": {bytes: 1, imports: [{path: "node_modules/a/a.js", kind: "import-statement"}]}} as const;
  expect([...joinChunks({inputs: {}, outputs: outputs(theirs)})]).toEqual([]);
  expect([
    ...joinChunks({
      inputs: {...inputs, "tiny.ts": {...inputs["tiny.ts"], imports: [...inputs["tiny.ts"].imports]}},
      outputs: outputs({...ours, ...theirs})
    })
  ]).toEqual([["c", ["tiny.ts"]]]);
});

it("counts the requests and bytes of a rest alike, whichever of two chunks the page has loaded", () => {
  const outputs = (first: string, later: string) => ({
    "a.js": entry("a", [first]),
    "b.js": entry("b", ["one.js", "two.js"]),
    "rest-a.js": entry("rest:a", [later]),
    "one.js": chunk(3000, "one.ts"),
    "two.js": chunk(3000, "two.ts")
  });
  const more = (first: string, later: string) =>
    new Map(asked(outputs(first, later)).map(([page, modules]) => [page, modules.length]));
  // The page then loads at once what its rest asked for by itself: one request less, in either order.
  expect(more("one.js", "two.js")).toEqual(
    new Map([
      ["a", 1],
      ["rest:a", 1]
    ])
  );
  expect(more("two.js", "one.js")).toEqual(more("one.js", "two.js"));
});
