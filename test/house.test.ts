import {readdirSync, readFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {expect, it} from "vitest";
import {root} from "./support/root.js";

/** Files of a folder and of those below it, seen from the project's own. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
const made = /\/(bundle|build\/[^/]*\.(wasm|wat))/;
const components = filesBelow("components").filter((path) => !made.test(path));
const modules = components.filter((path) => path.endsWith(".ts") && !path.includes("/assembly/"));
const text = (path: string): string => readFileSync(join(root, path), "utf8");

it("has at most 25 files in a folder, so that a newcomer can take it in", () => {
  const counts = new Map<string, number>();
  for (const path of components) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 25)).toEqual([]);
});

it("uses no file name twice below components; the words have one file in each language", () => {
  const once = components.filter((path) => !/^components\/words\/(?!en\/)[a-z]+\//.test(path));
  const names = once.map((path) => basename(path)).filter((name) => name !== "index.ts");
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

it("names a file after what it exports; a vocabulary of several says so by @file", () => {
  const plain = (name: string): string => name.replaceAll(/[_.]|worker$/g, "").toLowerCase();
  const strangers = modules.filter((path) => {
    const source = text(path);
    if (source.includes("@file")) return false;
    const exported = source.matchAll(/export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/g);
    const name = plain(basename(path, ".ts"));
    return ![...exported].some(([, word = ""]) => plain(word) === name);
  });
  expect(strangers).toEqual([]);
});

it("has no file of more than 250 lines in components and styles", () => {
  const styles = filesBelow("src/styles").concat("src/style.css");
  const long = [...modules, ...styles].filter((path) => text(path).split("\n").length > 251);
  expect(long).toEqual([]);
});

it("lets the formatter lay out everything", () => {
  const code = [...components, ...filesBelow("test"), ...filesBelow("scripts")].filter((path) => /\.[tj]s$/.test(path));
  const ignored = code.filter((path) => path !== "test/house.test.ts" && /(?:prettier|oxfmt)-ignore/.test(text(path)));
  expect(ignored).toEqual([]);
});

it("declares no enum: a union of literals says the same", () => {
  const code = [...modules, ...filesBelow("test"), ...filesBelow("scripts")].filter((path) => path.endsWith(".ts"));
  expect(code.filter((path) => /^\s*(?:export |declare |const )*enum \w/m.test(text(path)))).toEqual([]);
});

it("has its tests where the tested files are", () => {
  const tests = filesBelow("test").filter((path) => path.endsWith(".test.ts"));
  const mirrored = tests.filter((path) => dirname(path) !== "test" && !/^test\/(scripts|fuzz)\//.test(path));
  const lost = mirrored.filter(
    (path) => !modules.includes(path.replace(/^test/, "components").replace(".test.ts", ".ts"))
  );
  expect(lost).toEqual([]);
});

it("draws the same cases in every test run: whoever runs it next shall not meet the one in a thousand", () => {
  const tests = filesBelow("test").filter((path) => path !== "test/house.test.ts");
  const unseeded = tests.filter((path) => {
    const source = text(path);
    return source.includes("fc.assert(") && !/seed: \d|\bFUZZ\b/.test(source);
  });
  expect(unseeded).toEqual([]);
});
