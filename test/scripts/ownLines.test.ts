import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, it} from "vitest";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "own-lines-"));
afterAll(() => {
  rmSync(folder, {recursive: true});
});

const config = {
  jsPlugins: [join(root, "scripts/ownLines.js")],
  categories: {correctness: "off"},
  rules: {"house/own-lines": ["error", 4]}
};
/** Line and sentence of each fault that the linter finds in a source of these lines. */
function faults(...lines: string[]): [number, string][] {
  writeFileSync(join(folder, "config.json"), JSON.stringify(config));
  writeFileSync(join(folder, "source.ts"), lines.join("\n"));
  const args = [join(root, "node_modules/oxlint/bin/oxlint"), "-c", "config.json", "-f", "json", "source.ts"];
  const {stdout} = spawnSync(process.execPath, args, {cwd: folder, encoding: "utf8"});
  const {diagnostics} = JSON.parse(stdout) as {diagnostics: {message: string; labels: {span: {line: number}}[]}[]};
  return diagnostics.map(({message, labels}) => [labels[0]!.span.line, message]);
}

it("counts a function's lines without those of functions within it, and these by themselves", () => {
  expect(faults("function a() {", "one();", "two();", "}")).toEqual([]);
  expect(faults("function a() {", "const b = () => {", "one();", "two();", "};", "}")).toEqual([]);
  const long = ["const b = () => {", "one();", "two();", "three();", "};"];
  expect(faults("function a() {", ...long, "}")).toEqual([
    [2, "a function of 5 lines, those within it not counted: at most 4"]
  ]);
});

it("counts the lines on which a function within begins and ends, and so those of one that is a line", () => {
  const told = "a function of 5 lines, those within it not counted: at most 4";
  expect(faults("function a() {", "b(() => {", "one();", "});", "c();", "}")).toEqual([[1, told]]);
  expect(faults("function a() {", ..."bcd".split("").map((name) => `${name}((x) => x);`), "}")).toEqual([[1, told]]);
});
