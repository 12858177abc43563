import {basename, join} from "node:path";
import * as esbuild from "esbuild";
import type {Language} from "../../components/words/languages.js";
import {browserBundle} from "./browserBundle.js";
import type {D3Parts} from "./d3Parts.js";
import {frameworkModules} from "./frameworkModules.js";
import {inLanguage} from "./inLanguage.js";

/** Modules that are imported when they are needed, by their path in the repository; the file in `dist/_page` that each is in. */
export interface LaterModules {
  readonly metafile: esbuild.Metafile;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Bundles what is imported late apart from the pages: were the two bundled together, every module that both use would become a chunk of
 * its own, which a page then asks for one by one before anybody wants the rest.
 * @param folder of the bundles, `dist/_page`
 */
export async function bundleLater(
  root: string,
  modules: readonly string[],
  folder: string,
  language: Language,
  d3: D3Parts
): Promise<LaterModules> {
  const {metafile} = await esbuild.build({
    ...browserBundle(root),
    entryPoints: modules.map((module) => join(root, "src", module)),
    outdir: folder,
    entryNames: "[name]-[hash]",
    chunkNames: "later-[hash]",
    plugins: [inLanguage(root, language), frameworkModules(root, new Map(), undefined, language, d3)]
  });
  const files = new Map<string, string>();
  for (const [path, {entryPoint}] of Object.entries(metafile.outputs))
    for (const module of modules)
      if (entryPoint !== undefined && `src/${module}.ts`.endsWith(entryPoint)) files.set(module, basename(path));
  const lost = modules.filter((module) => !files.has(module));
  if (lost.length > 0) throw new Error(`no bundle was made of ${lost.join(", ")}`);
  return {metafile, files};
}
