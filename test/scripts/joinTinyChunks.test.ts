import type {Metafile} from "esbuild";
import {expect, it} from "vitest";
import {joinTinyChunks} from "../../scripts/site/joinTinyChunks.js";

type Output = Metafile["outputs"][string];
const output = (bytes: number, imports: readonly string[], more: Partial<Output> = {}): Output => ({
  bytes,
  inputs: {},
  imports: imports.map((path) => ({path, kind: "import-statement"})),
  exports: [],
  ...more
});
const entry = (page: string, imports: readonly string[]): Output => output(9, imports, {entryPoint: `page:${page}`});
const of = (module: string): Partial<Output> => ({inputs: {[module]: {bytesInOutput: 1}}});

it("joins a tiny chunk to the one that the fewest further pages load", () => {
  const outputs = {
    "a.js": entry("a", ["all.js", "most.js", "tiny.js"]),
    "b.js": entry("b", ["all.js", "most.js", "tiny.js"]),
    "c.js": entry("c", ["all.js", "most.js"]),
    "d.js": entry("d", ["all.js"]),
    "all.js": output(9000, [], of("all.ts")),
    "most.js": output(9000, [], of("most.ts")),
    "tiny.js": output(100, [], of("tiny.ts"))
  };
  expect([...joinTinyChunks({inputs: {}, outputs}, 1000)]).toEqual([["c", ["tiny.ts"]]]);
});

it("lets a page load nothing large for the sake of a tiny chunk", () => {
  const outputs = {
    "a.js": entry("a", ["all.js", "tiny.js"]),
    "b.js": entry("b", ["all.js", "tiny.js"]),
    "c.js": entry("c", ["all.js"]),
    "all.js": output(9000, [], of("all.ts")),
    "tiny.js": output(100, ["large.js"], of("tiny.ts")),
    "large.js": output(9000, [], of("large.ts"))
  };
  expect(joinTinyChunks({inputs: {}, outputs}, 1000).get("c")).toBeUndefined();
});
