import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {WORKER_FOLDER} from "../assets.js";

/** A digest of bytes that names a version of them. */
export function hashOf(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content);
  return hash.digest("hex").slice(0, 8);
}

/**
 * The name of the folder that holds the workers' bundles and what they fetch, by its content: `bundle-1a2b3c4d`. So a page and its
 * workers are always of one build, also while a newer one is being put in its place.
 */
export function workerFolder(root: string): string {
  const folder = join(root, "src", WORKER_FOLDER);
  const parts = readdirSync(folder)
    .sort()
    .flatMap((name) => [name, readFileSync(join(folder, name))]);
  return `${basename(WORKER_FOLDER)}-${hashOf(...parts)}`;
}
