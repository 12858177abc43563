// Which tests read files by path: no module graph shows that they depend on them.
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {root} from "./install.js";

/** Folders that tests read by path. */
const READ = ["src", "data"];

/**
 * Tests, and modules that tests read with, that open files of the folders in which something other than code has changed.
 * @param {readonly string[]} changed
 * @returns {string[]}
 */
export function readersOf(changed) {
  const folders = READ.filter((folder) =>
    changed.some((path) => path.startsWith(`${folder}/`) && !/\.[jt]s$/.test(path))
  );
  if (folders.length === 0) return [];
  const named = new RegExp(`["\`/](${folders.join("|")})["\`/]`);
  const sources = readdirSync(join(root, "test"), {recursive: true, encoding: "utf8"})
    .filter((path) => path.endsWith(".ts") && !path.startsWith("pages/"))
    .map((path) => `test/${path}`);
  return sources.filter((path) => {
    const source = readFileSync(join(root, path), "utf8");
    return source.includes('"node:fs"') && named.test(source);
  });
}
