/** @file A page's rest that is not worth a request of its own. */
import type {Metafile} from "esbuild";
import {filesByPage} from "./filesByPage.js";
import {REST_NAMESPACE} from "./frameworkModules.js";
import {REST, type PageScript} from "./pageScript.js";

/** Bytes from which on it is. */
const WORTH = 2000;

/** The pages whose rest is less than that, with all that it needs besides what the page has loaded. */
export function lightRests(metafile: Metafile): ReadonlySet<string> {
  const files = filesByPage(metafile);
  const light = [...files].filter(([page, had]) => {
    const more = files.get(`${REST_NAMESPACE}:${page}`)?.filter((file) => !had.includes(file));
    return more !== undefined && more.reduce((sum, file) => sum + (metafile.outputs[file]?.bytes ?? 0), 0) < WORTH;
  });
  return new Set(light.map(([page]) => page));
}

/** A page's script that holds its rest; the cells that need it wait as long as for one that is asked for. */
export function foldRest({script, rest}: PageScript): PageScript {
  const held = script.replace(`import("${REST}")`, "heldRest");
  return {script: `import * as heldRest from "${REST}";\n${held}`, rest};
}
