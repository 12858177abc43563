import {readFileSync} from "node:fs";
import {join, relative} from "node:path";
import type {OnResolveArgs, OnResolveResult, Plugin} from "esbuild";
import {CLIENT_NAMESPACE, clientModules} from "./clientModules.js";
import type {Language} from "../../components/words/languages.js";
import {D3_NAMESPACE, type D3Parts} from "./d3Parts.js";
import {LATER, laterModule} from "./laterModules.js";
import {inlineWords} from "./inlineWords.js";
import type {PageScript} from "./pageScript.js";

/** The namespace of the pages' scripts, which are no files. */
export const PAGE_NAMESPACE = "page";

/** The namespace of what their later cells need (`pageScript.ts`); a path in it is the page's. */
export const REST_NAMESPACE = "rest";

/** The specifier by which a page's script asks for a module only so that its chunk is shared (`joinChunks.ts`). */
export const sharedSpecifier = (module: string): string => `shared:${module}`;

/** A module in the folder where Framework has put it, without the hash in its name. */
function placeOf(path: string): {readonly folder: string; readonly file: string} {
  const [, folder = "", file = ""] = /_(import|node|observablehq)\/(.*?)(?:\.[0-9a-f]{8})?\.js$/.exec(path) ?? [];
  return {folder, file};
}

/** `d3@7.9.0/index` is the package itself, `katex@0.16.47/dist/x` a file of it. */
function packageOf(file: string): string {
  const [, name = "", rest = ""] = /^((?:@[^/]+\/)?[^@/]+)@[^/]+\/(.*)$/.exec(file) ?? [];
  return rest === "index" ? name : `${name}/${rest}`;
}

/** Where the bundle of a module that is imported late lies: beside the page's own. */
const bundleOf = (module: string, later: ReadonlyMap<string, string>): OnResolveResult => {
  const file = later.get(module);
  return {path: file === undefined ? `${LATER}${module}` : `./${file}`, external: true};
};

/**
 * Resolves what the script of a built page imports: our modules and packages to their sources, whose `sideEffects` tell what
 * can be left out; Framework's client to its sources.
 * @param later the bundles of what is imported late, as far as they are known; undefined where all of that belongs to its bundle
 * @param language whose words the modules get
 * @param d3 taken apart, once for all bundlings: that takes a second of the processor
 */
export function frameworkModules(
  root: string,
  scripts: ReadonlyMap<string, PageScript>,
  later: ReadonlyMap<string, string> | undefined,
  language: Language,
  d3: D3Parts
): Plugin {
  return {
    name: "framework-modules",
    setup(build) {
      const namespace = PAGE_NAMESPACE;
      build.onLoad({filter: /[\\/]components[\\/].*\.ts$/}, ({path}) => ({
        contents: inlineWords(d3.imports(readFileSync(path, "utf8")), path, language),
        loader: "ts"
      }));
      build.onResolve({filter: /^page:/}, ({path}) => ({path: path.slice("page:".length), namespace}));
      build.onResolve({filter: /^rest:$/, namespace}, ({importer}) => ({path: importer, namespace: REST_NAMESPACE}));
      build.onLoad({filter: /.*/, namespace}, ({path}) => ({
        contents: scripts.get(path)?.script ?? "",
        resolveDir: root
      }));
      build.onLoad({filter: /.*/, namespace: REST_NAMESPACE}, ({path}) => ({
        contents: scripts.get(path)?.rest ?? "",
        resolveDir: root
      }));
      build.onResolve({filter: /^shared:/}, ({path}) => {
        const module = path.slice("shared:".length);
        const [namespace = "", rest] = module.split(/:(.*)/s);
        return rest === undefined ? {path: join(root, module)} : {path: rest, namespace};
      });
      build.onResolve({filter: /^d3:/}, ({path}) => ({
        path: path.slice(D3_NAMESPACE.length + 1),
        namespace: D3_NAMESPACE
      }));
      build.onLoad({filter: /.*/, namespace: D3_NAMESPACE}, ({path}) => ({
        contents: d3.sourceOf(path),
        resolveDir: root
      }));
      build.onResolve({filter: /^d3(?:-|$)/}, ({path, importer}) => ({
        errors: [{text: `${importer} imports ${path}: from "d3", by name, as a bundle would hold it twice otherwise`}]
      }));
      const resolve = async ({path, kind}: OnResolveArgs): Promise<OnResolveResult> => {
        const module = kind === "dynamic-import" ? laterModule(path) : undefined;
        if (later !== undefined && module !== undefined) return bundleOf(module, later);
        const {folder, file} = placeOf(path);
        if (folder === "import") return build.resolve(`./${file}`, {resolveDir: join(root, "src"), kind});
        if (folder === "node") return build.resolve(packageOf(file), {resolveDir: root, kind});
        return {path: file, namespace: CLIENT_NAMESPACE};
      };
      for (const of of [namespace, REST_NAMESPACE]) build.onResolve({filter: /^[./]/, namespace: of}, resolve);
      build.onResolve({filter: /^\./}, ({path, kind, resolveDir}) => {
        const module = relative(root, join(resolveDir, path)).replaceAll("\\", "/").replace(/\.js$/, "");
        if (later === undefined || kind !== "dynamic-import" || !module.startsWith("components/")) return undefined;
        return bundleOf(module, later);
      });
      clientModules(root, build);
    }
  };
}
