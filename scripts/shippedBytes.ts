import {readFileSync} from "node:fs";
import {join} from "node:path";
import {brotliCompressSync} from "node:zlib";

/** Files of a folder that one of its bundles loads: itself, and the chunks that it and they import, at once or later. */
export function loadedFiles(folder: string, entry: string): readonly string[] {
  const found = new Set<string>();
  const follow = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const text = readFileSync(join(folder, name), "utf8");
    for (const [, chunk = ""] of text.matchAll(/(?:from|import)\s*\(?\s*"\.\/([^"]+\.js)"/g)) follow(chunk);
  };
  follow(entry);
  return [...found];
}

/** Bytes of files of a folder, each as brotli sends it. */
export function shippedBytes(folder: string, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name))).length, 0);
}
