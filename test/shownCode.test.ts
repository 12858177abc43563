import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {root} from "./support/root.js";

const read = (path: string): string => readFileSync(join(root, path), "utf8");
/** The TypeScript that /build shows and does not run, listing by listing. */
const shown = [...read("src/build.md").matchAll(/```ts run=false\n([^]*?)```/g)].map(([, code]) => code ?? "");

it.each([
  ["residualUnitLayer", 0],
  ["sequentialResnet", 1]
])("shows %s on /build as the engine has it, paragraph by paragraph", (name, index) => {
  const source = read(`components/engine/layers/${name}.ts`);
  // A class shown without its last methods ends before its source does.
  const paragraphs = (shown[index] ?? "").trimEnd().replace(/\n\}$/, "").split("\n\n");
  expect(paragraphs.join("").length).toBeGreaterThan(1000);
  for (const paragraph of paragraphs) expect(source).toContain(paragraph);
});
