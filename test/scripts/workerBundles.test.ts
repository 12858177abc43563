import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {basename, join} from "node:path";
import {afterAll, expect, it} from "vitest";
import {workerEntries} from "../../scripts/workerEntries.js";
import {root} from "../support/root.js";

const folder = mkdtempSync(join(tmpdir(), "shortcut-workers-"));
afterAll(() => rmSync(folder, {recursive: true}));

it("finds every entry by its ending, each of which makes a service of its own name", () => {
  const entries = Object.entries(workerEntries(root));
  expect(entries.length).toBeGreaterThan(7);
  for (const [name, file] of entries) {
    expect(basename(file)).toBe(`${name}.ts`);
    const [service] = name.split(".");
    expect(readFileSync(join(root, file), "utf8")).toMatch(
      new RegExp(`export const ${service} = service<.*>\\(\\s*"${service}"`)
    );
  }
});

it("has an entry for each worker that a client starts", () => {
  const names = new Set(Object.keys(workerEntries(root)));
  const files = readdirSync(join(root, "components"), {recursive: true, encoding: "utf8"});
  const started = files
    .filter((file) => file.endsWith("Client.ts"))
    .flatMap((file) => [...readFileSync(join(root, "components", file), "utf8").matchAll(/worker: "(\w+)"/g)])
    .map(([, name]) => `${name}.worker`);
  expect(new Set(started)).toEqual(names);
});

it("refuses two entries of one name", () => {
  for (const lesson of ["a", "b"]) {
    mkdirSync(join(folder, "components/lessons", lesson), {recursive: true});
    writeFileSync(join(folder, "components/lessons", lesson, "x.worker.ts"), "");
  }
  expect(() => workerEntries(folder)).toThrow(
    "components/lessons/a/x.worker.ts and components/lessons/b/x.worker.ts would make the same bundle, x.worker.js"
  );
});
