import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {accepts, refusalOfNode} from "../../scripts/nodeVersion.js";
import {root} from "../support/root.js";

interface Package {
  readonly engines?: {readonly node?: string};
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const {packages} = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, Package>>;
};
const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Package;
const ours = own.engines?.node ?? "";
/** What the packages ask that the project names, and Vite, which Vitest and its configuration run in. */
const asked = [...Object.keys({...own.dependencies, ...own.devDependencies}), "vite"].flatMap(
  (name) => packages[`node_modules/${name}`]?.engines?.node ?? []
);

it("names the least Node that every package accepts, in the lock file, too", () => {
  expect(packages[""]?.engines?.node).toBe(ours);
  expect(asked.length).toBeGreaterThan(15);
  const least = [...ours.matchAll(/[\d.]+/g)].map(([version]) => version);
  expect(least).toHaveLength(3);
  for (const version of least) expect(asked.filter((range) => !accepts(range, version))).toEqual([]);
  for (const version of ["20.18.3", "21.7.0", "22.11.0", "23.11.0"])
    expect(asked.filter((range) => !accepts(range, version)).length).toBeGreaterThan(0);
});

it("reads a range, and refuses one of another kind", () => {
  const range = "^20.19.0 || ^22.13.0 || >=24";
  const taken = ["v20.19.0", "20.20.2", "v22.13.1", "24.0.0", "v25.1.0-nightly"];
  expect(taken.filter((version) => !accepts(range, version))).toEqual([]);
  const refused = ["v4.9.1", "v18.20.8", "20.18.3", "21.0.0", "22.12.9", "23.11.0"];
  expect(refused.filter((version) => accepts(range, version))).toEqual([]);
  expect(() => accepts("20.x", "20.1.0")).toThrow(/^a range of Node's versions .*: 20\.x$/);
});

it("says in one sentence which Node is needed", () => {
  expect(refusalOfNode(ours, process.version)).toBeUndefined();
  expect(refusalOfNode("^20.19.0 || ^22.13.0 || >=24.0.0", "v18.20.8")).toBe(
    "Node 18.20.8 runs this, but Shortcut needs Node 20 from 20.19 on, 22 from 22.13 on, or 24 and newer. https://nodejs.org has it."
  );
});

it("is looked at before anything else is loaded", () => {
  const first = (name: string): string | undefined =>
    /^import .*?"(.+?)";$/m.exec(readFileSync(join(root, "scripts", name), "utf8"))?.[1];
  for (const name of ["install.js", "start.js", "test.js", "dev.js", "check.js"])
    expect([name, first(name)]).toEqual([name, "./nodeVersion.js"]);
});
