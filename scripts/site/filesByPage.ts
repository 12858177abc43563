import type {Metafile} from "esbuild";
import {PAGE_NAMESPACE, REST_NAMESPACE} from "./frameworkModules.js";

/**
 * What each page loads, of a bundle's outputs: its entry first, then what the entry imports, in turn; a page's rest, which comes later,
 * is a page of its own by the name `rest:` and the page's.
 */
export function filesByPage({outputs}: Metafile): Map<string, readonly string[]> {
  const files = new Map<string, readonly string[]>();
  for (const [path, {entryPoint = ""}] of Object.entries(outputs)) {
    const [namespace, name = ""] = entryPoint.split(/:(.*)/s);
    if (namespace !== PAGE_NAMESPACE && namespace !== REST_NAMESPACE) continue;
    const all = new Set([path]);
    for (const file of all)
      for (const {path: imported, kind, external} of outputs[file]?.imports ?? [])
        if (kind === "import-statement" && external !== true) all.add(imported);
    files.set(namespace === REST_NAMESPACE ? entryPoint : name, [...all]);
  }
  return files;
}
