import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";

const root = join(import.meta.dirname, "../..");
const text = (path: string): string => readFileSync(join(root, path), "utf8");
/** Files that are recorded, below `data/`. */
const files = ["runs", "weights"].flatMap((folder) =>
  readdirSync(join(root, "data", folder)).map((name) => `${folder}/${name}`)
);
/** Names that `npm run record` knows. */
const names = [...text("scripts/record.ts").matchAll(/^ {2}"?([a-z-]+)"?: record[A-Z]/gm)].map(
  ([, name]) => name ?? ""
);

it("the page on method has a row for each recording, and names each of its files", () => {
  const page = text("src/method.md");
  expect(names.length).toBeGreaterThan(10);
  expect([...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name).sort()).toEqual([...names].sort());
  for (const file of files) expect(page).toContain(`\`${file.split("/")[1]}\``);
});

it("the list of sources names each file in data, with the recording that makes it", () => {
  const lines = [...text("data/SOURCES.txt").matchAll(/^((?:runs|weights)\/\S+) +(\S+) /gm)];
  expect(lines.map(([, file]) => file).sort()).toEqual([...files].sort());
  for (const [, , name] of lines) expect(names).toContain(name);
});
