import type {Metafile} from "esbuild";
import {PAGE_NAMESPACE} from "./frameworkModules.js";

/** What each page loads, of a bundle's outputs: its entry first, then what the entry imports, in turn. */
export function filesByPage({outputs}: Metafile): Map<string, readonly string[]> {
  const files = new Map<string, readonly string[]>();
  for (const [path, {entryPoint = ""}] of Object.entries(outputs)) {
    if (!entryPoint.startsWith(`${PAGE_NAMESPACE}:`)) continue;
    const all = new Set([path]);
    for (const file of all)
      for (const {path: imported, kind, external} of outputs[file]?.imports ?? [])
        if (kind === "import-statement" && external !== true) all.add(imported);
    files.set(entryPoint.slice(PAGE_NAMESPACE.length + 1), [...all]);
  }
  return files;
}
