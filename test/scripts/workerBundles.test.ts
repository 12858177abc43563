import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {basename, join} from "node:path";
import {afterAll, expect, it} from "vitest";
import {loadedFiles, shippedBytes} from "../../scripts/shippedBytes.js";
import {bundleGroups, bundleWorkers} from "../../scripts/workerBundles.js";
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

it("keeps the worker with tf.layers apart, and what is loaded small", async () => {
  const [light, heavy] = await bundleGroups(root);
  expect(Object.keys(heavy ?? {})).toEqual(["build.worker"]);
  expect(Object.keys(light ?? {})).toContain("training.worker");
  const bundles = join(folder, "bundle");
  await bundleWorkers(root, bundles);
  const kilobytes = (entry: string) => shippedBytes(bundles, loadedFiles(bundles, entry)) / 1000;
  // With the wasm files, another 109 kB, they are 185 and 254; a reader waits for at most 190 before a run.
  expect(kilobytes("training.worker.js")).toBeLessThan(81);
  expect(kilobytes("build.worker.js")).toBeLessThan(146);
  // The first moment stands alone in the entry: all else is a chunk that it imports later.
  const entry = readFileSync(join(bundles, "training.worker.js"), "utf8");
  expect(entry.length).toBeLessThan(1500);
  expect(entry).toMatch(/\(self,"training",\(\)=>import\("\.\/chunk-\w+\.js"\)\)/);
  const shared = loadedFiles(bundles, "training.worker.js").filter((name) => name.startsWith("chunk-"));
  const probe = new Set(loadedFiles(bundles, "probe.worker.js"));
  expect(shared.filter((name) => probe.has(name)).length).toBeGreaterThan(4);
});
