/** @file What the pages fetch, read from the project's folder. */
import {readFileSync} from "node:fs";
import {join} from "node:path";

/** A recording by its name; the caller knows its shape. */
export function recordedJson(root: string, name: string): unknown {
  return JSON.parse(readFileSync(join(root, `data/runs/${name}.json`), "utf8"));
}

/** The bytes of a recording by its name. */
export function recordedBytes(root: string, name: string): ArrayBuffer {
  return new Uint8Array(readFileSync(join(root, `data/runs/${name}.bin`))).buffer;
}
