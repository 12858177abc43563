import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {root} from "./support/root.js";

it("names each action by the commit that it is, with its version beside it, the same everywhere", () => {
  const folder = join(root, ".github/workflows");
  const lines = readdirSync(folder)
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .filter((line) => /^\s*(- )?uses:/.test(line))
    .map((line) => line.replace(/^.*uses: /, ""));
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  const commits = new Map<string, string>();
  for (const line of lines) {
    const [name = ""] = line.split("@");
    expect(commits.get(name) ?? line).toBe(line);
    commits.set(name, line);
  }
});
