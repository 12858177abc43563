import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {PluginBuild} from "esbuild";

/** The namespace of the modules by which a page's script asks for Framework's client: `client` and `stdlib`. */
export const CLIENT_NAMESPACE = "client";

const CLIENT_FOLDER = "node_modules/@observablehq/framework/dist/client";

/** What Framework offers to cells by name, and loads from elsewhere when one asks: none does, and none of it is shipped. */
const OFFERS = ["recommendedLibraries", "sampleDatasets"];
const OFFERED = new RegExp(`[\\\\/]client[\\\\/]stdlib[\\\\/](?:${OFFERS.join("|")})\\.js$`);

/** How cells may read a file (`components/site/attachedFiles.ts`). */
const READS = ["arrayBuffer", "text", "json"];

/** The names of what is offered, as Framework's modules export them in one list. */
function offeredNames(root: string): ReadonlySet<string> {
  return new Set(
    OFFERS.flatMap((file) => {
      const source = readFileSync(join(root, CLIENT_FOLDER, `stdlib/${file}.js`), "utf8");
      const list = /^export \{([^}]*)\};?\s*$/m.exec(source)?.[1];
      if (list === undefined) throw new Error(`Framework's ${file}.js has no list of exports: see clientModules.ts`);
      return list.split(",").map((name) => name.trim().replace(/^.* as /, ""));
    })
  );
}

/**
 * Looks whether a page asks for what Framework would load from elsewhere.
 * @param script of the page, whose cells name what they take: `define({…, inputs: […]})`
 * @throws Error that names the page and what it asks for
 */
export function checkOffered(root: string, page: string, script: string): void {
  const offered = offeredNames(root);
  const inputs = Array.from(
    script.matchAll(/\binputs: (\[[^\]]*\])/g),
    ([, list = "[]"]) => JSON.parse(list) as string[]
  );
  const outputs = Array.from(
    script.matchAll(/\boutputs: (\[[^\]]*\])/g),
    ([, list = "[]"]) => JSON.parse(list) as string[]
  );
  const own = new Set(outputs.flat());
  const reads = Array.from(script.matchAll(/\bFileAttachment\([^()]*\)\.(\w+)/g), ([, name = ""]) => name);
  const asked = [
    ...new Set([
      ...inputs.flat().filter((name) => offered.has(name) && !own.has(name)),
      ...reads.filter((name) => !READS.includes(name)).map((name) => `FileAttachment.${name}`)
    ])
  ];
  if (asked.length > 0)
    throw new Error(
      `${page} uses ${asked.join(", ")}, which Framework loads from another site: import it from a module of components/`
    );
}

/**
 * Resolves Framework's client to its sources: the file that it builds of them also holds what moves a sidebar and a table of contents,
 * neither of which the pages have, and the name of every function. What its inspector shows, no page shows.
 */
export function clientModules(root: string, build: PluginBuild): void {
  const folder = join(root, CLIENT_FOLDER);
  const texts: Readonly<Record<string, string>> = {
    client: 'import "./pre.js"; export {define} from "./main.js";',
    stdlib: [
      'export {registerFile, FileAttachment} from "./stdlib/fileAttachment.js";',
      'export * as Generators from "./stdlib/generators/index.js";',
      'export {Mutable} from "./stdlib/mutable.js";',
      'export {resize} from "./stdlib/resize.js";'
    ].join("\n"),
    // Without its inspector: what cells show are elements (`components/site/cellValues.ts`).
    runtime: 'export {Runtime, RuntimeError} from "@observablehq/runtime";'
  };
  build.onLoad({filter: /.*/, namespace: CLIENT_NAMESPACE}, ({path}) => ({
    contents: texts[path] ?? "",
    resolveDir: folder
  }));
  build.onLoad({filter: OFFERED}, () => ({contents: "export {};"}));
  build.onLoad({filter: /[\\/]client[\\/]inspect\.js$/}, () => ({
    contents: 'export {inspect, inspectError} from "./components/site/cellValues.ts";',
    resolveDir: root
  }));
  build.onLoad({filter: /[\\/]client[\\/]stdlib[\\/]fileAttachment\.js$/}, () => ({
    contents:
      'import {attachedFiles} from "./components/site/attachedFiles.ts"; export const {registerFile, FileAttachment} = attachedFiles();',
    resolveDir: root
  }));
  build.onResolve({filter: /^(?:npm|observablehq):/}, ({path, kind}) => {
    if (kind === "dynamic-import") return {path, external: true};
    const name = path.replace(/^.*:/, "");
    return name in texts ? {path: name, namespace: CLIENT_NAMESPACE} : {path: join(folder, `${name}.js`)};
  });
}
