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

it("no caption ends in a command of the project: a line on where numbers come from may name one that the page on method tells", () => {
  const said = readdirSync(join(root, "components"), {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) =>
      [...text(`components/${file}`).matchAll(/^(?!.*\/\*\*).*npm run record -- ([\w-]+)/gm)].map(([line, name]) => ({
        line,
        name
      }))
    );
  expect(new Set(said.map(({name}) => name))).toEqual(new Set(["cut-seeds", "unit"]));
  for (const {line} of said) expect(line).not.toMatch(/caption|\(npm/);
});
