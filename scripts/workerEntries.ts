import {readdirSync} from "node:fs";
import {basename, join, sep} from "node:path";

const ENDING = ".worker.ts";

/**
 * The workers' entries: each `x.worker.ts` below `components/` by the name of its bundle, `x.worker`.
 * @throws Error that names two files which would make the same bundle
 */
export function workerEntries(root: string): Readonly<Record<string, string>> {
  const entries: Record<string, string> = {};
  const files = readdirSync(join(root, "components"), {recursive: true, encoding: "utf8"});
  for (const file of files.filter((name) => name.endsWith(ENDING)).sort()) {
    const name = basename(file, ".ts");
    const path = join("components", file).replaceAll(sep, "/");
    const other = entries[name];
    if (other !== undefined) throw new Error(`${other} and ${path} would make the same bundle, ${name}.js`);
    entries[name] = path;
  }
  return entries;
}
