import {zipSync, type Zippable} from "fflate";

/** The first moment that a ZIP can name: two packages of one build are equal. The format has no zone, so it is the local one. */
const DATE = new Date(1980, 0, 1);
/** Files that are compressed already. */
const PACKED = /\.(woff2|png|safetensors|bin|gz)$/;

/** Files by their names as a ZIP, in alphabetical order, equal for equal content. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    const content = files.get(name);
    if (content) entries[name] = [content, {mtime: DATE, level: PACKED.test(name) ? 0 : 9}];
  }
  return zipSync(entries);
}
