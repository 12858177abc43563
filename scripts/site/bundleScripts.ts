import {join, relative} from "node:path";
import * as esbuild from "esbuild";
import type {Language} from "../../components/words/languages.js";
import {browserBundle} from "./browserBundle.js";
import {bundleLater, type LaterModules} from "./bundleLater.js";
import type {D3Parts} from "./d3Parts.js";
import {filesByPage} from "./filesByPage.js";
import {frameworkModules, REST_NAMESPACE, sharedSpecifier} from "./frameworkModules.js";
import {inLanguage} from "./inLanguage.js";
import {foldRest, lightRests} from "./foldRest.js";
import {joinChunks} from "./joinChunks.js";
import {laterModulesOf} from "./laterModules.js";
import type {PageScript} from "./pageScript.js";

/** Where the bundles are put, in `dist/`. */
export const BUNDLE_FOLDER = "_page";

/**
 * Tells a browser that most functions of a script are called while its page is made: it then makes their code where it reads the script,
 * not one by one on the thread that the page needs (V8's explicit compile hints).
 */
const CALLED_AT_ONCE = {js: "//# allFunctionsCalledOnLoad"};

/** Scripts by the name of their page, `paths.html`. */
export type PageScripts = ReadonlyMap<string, PageScript>;

/** What all bundlings of the pages of a language have in common. */
export interface BundleContext {
  readonly root: string;
  readonly language: Language;
  readonly d3: D3Parts;
}

/** What a bundling has made. */
export interface PageBundles {
  readonly metafile: esbuild.Metafile;
  /** For each page the files it loads, below `dist/`, its entry first. */
  readonly files: ReadonlyMap<string, readonly string[]>;
}

async function run(
  {root, language, d3}: BundleContext,
  scripts: PageScripts,
  later: LaterModules["files"],
  write: boolean
): Promise<esbuild.Metafile> {
  const {metafile} = await esbuild.build({
    ...browserBundle(root),
    banner: CALLED_AT_ONCE,
    // All in one folder, so that a module finds other files from its own address wherever it is put.
    entryPoints: [...scripts.keys()].map((page) => ({
      in: `page:${page}`,
      out: page.replace(/\.html$/, "").replaceAll("/", "-")
    })),
    outdir: join(root, "dist", BUNDLE_FOLDER),
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    write,
    plugins: [inLanguage(root, language), frameworkModules(root, scripts, later, language, d3)]
  });
  return metafile;
}

/** The scripts with imports of what they should ask for besides, so that chunks become one. */
function widened(scripts: PageScripts, metafile: esbuild.Metafile): PageScripts {
  const joined = joinChunks(metafile);
  const widen = (source: string, name: string): string => {
    const imports = (joined.get(name) ?? []).map((module) => `import ${JSON.stringify(sharedSpecifier(module))};`);
    return [source, ...imports].join("\n");
  };
  return new Map(
    [...scripts].map(([page, {script, rest}]) => {
      const wider = rest === undefined ? undefined : widen(rest, `${REST_NAMESPACE}:${page}`);
      return [page, {script: widen(script, page), rest: wider}];
    })
  );
}

/**
 * Bundles the scripts of all pages together: what several use becomes a chunk of its own. Once the sizes are known, chunks are joined,
 * and again what that has left apart. What a reader's press loads is bundled apart. The pages of one language: each has its words.
 */
export async function bundleScripts(context: BundleContext, scripts: PageScripts): Promise<PageBundles> {
  const {root, language, d3} = context;
  const first = await run(context, scripts, new Map(), false);
  const later = await bundleLater(root, laterModulesOf(first), join(root, "dist", BUNDLE_FOLDER), language, d3);
  const light = lightRests(first);
  const folded = new Map([...scripts].map(([page, one]) => [page, light.has(page) ? foldRest(one) : one]));
  const once = widened(folded, first);
  const twice = widened(once, await run(context, once, later.files, false));
  const own = await run(context, twice, later.files, true);
  const files = filesByPage(own);
  const metafile = {
    inputs: {...later.metafile.inputs, ...own.inputs},
    outputs: {...later.metafile.outputs, ...own.outputs}
  };
  const pages = [...files].filter(([name]) => scripts.has(name));
  const below = (path: string): string => relative(join(root, "dist"), join(root, path)).replaceAll("\\", "/");
  return {metafile, files: new Map(pages.map(([page, paths]) => [page, paths.map(below)]))};
}
