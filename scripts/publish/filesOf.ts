import {readdirSync} from "node:fs";
import {join, relative} from "node:path";

/** Every file below a folder, seen from it, with slashes, in alphabetical order. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}
