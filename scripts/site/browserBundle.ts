import {join} from "node:path";
import type {BuildOptions} from "esbuild";
import {workerFolder} from "./workerFolder.js";

/**
 * How modules for the site's pages are bundled, whatever they are: split where they share, as small as may be, told of
 * by a metafile, and fetching the site's files whole.
 */
export function browserBundle(root: string) {
  return {
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    metafile: true,
    inject: [join(root, "scripts/site/fetchInPages.ts")],
    define: {WORKER_BUNDLE: JSON.stringify(workerFolder(root))}
  } as const satisfies BuildOptions;
}
