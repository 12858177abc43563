import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, it} from "vitest";
import {root} from "../support/root.js";

const folder = mkdtempSync(join(tmpdir(), "own-lines-"));
afterAll(() => rmSync(folder, {recursive: true}));

it("counts a function's lines without those of functions within it, and these by themselves", () => {
  const rules = {"house/own-lines": ["error", 4]};
  const config = {jsPlugins: [join(root, "scripts/ownLines.js")], categories: {correctness: "off"}, rules};
  writeFileSync(join(folder, ".oxlintrc.json"), JSON.stringify(config));
  const write = (name: string, ...lines: string[]): void => writeFileSync(join(folder, name), lines.join("\n"));
  write("short.js", "function a() {", "one();", "two();", "}");
  write("within.js", "function a() {", "const b = () => {", "one();", "two();", "};", "b();", "}");
  write("long.js", "function a() {", "const b = () => {", "one();", "two();", "three();", "};", "b();", "}");
  const {stdout} = spawnSync(process.execPath, [join(root, "node_modules/oxlint/bin/oxlint"), "-f", "unix", "."], {
    cwd: folder,
    encoding: "utf8"
  });
  const faults = stdout.split("\n").filter((line) => line.includes("own-lines"));
  expect(faults).toEqual([
    "long.js:2:11: a function of 5 lines, those within it not counted: at most 4 [Error/house(own-lines)]"
  ]);
});
