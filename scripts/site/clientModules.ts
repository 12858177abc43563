import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {PluginBuild} from "esbuild";
import {CODE_CONTAINER} from "./codeContainers.js";

/** The namespace of the modules by which a page's script asks for Framework's client: `client` and `stdlib`. */
export const CLIENT_NAMESPACE = "client";

const CLIENT_FOLDER = "node_modules/@observablehq/framework/dist/client";

/** What Framework offers to cells by name, and loads from elsewhere when one asks: none does, and none of it is shipped. */
const OFFERS = ["recommendedLibraries", "sampleDatasets"];
const OFFERED = new RegExp(`[\\\\/]client[\\\\/]stdlib[\\\\/](?:${OFFERS.join("|")})\\.js$`);

/**
 * The names of what is offered, as Framework's modules export them in one list.
 * @throws Error where a module has no such list
 */
export function offeredNames(root: string): ReadonlySet<string> {
  return new Set(
    OFFERS.flatMap((file) => {
      const source = readFileSync(join(root, CLIENT_FOLDER, `stdlib/${file}.js`), "utf8");
      const list = /^export \{([^}]*)\};?\s*$/m.exec(source)?.[1];
      if (list === undefined) throw new Error(`Framework's ${file}.js has no list of exports: see clientModules.ts`);
      return list.split(",").map((name) => name.trim().replace(/^.* as /, ""));
    })
  );
}

/** What Framework does to each piece of code. */
const EACH_CODE = /for \(const pre of [\s\S]*?\n {2}\}\n/;

/**
 * Framework's buttons that copy code, put into the containers that the build has made (`codeContainers.ts`): a container that comes when
 * the page stands has all of its main part styled anew.
 * @throws Error where its module is not what is replaced here
 */
function copyButtons(source: string): string {
  if (!EACH_CODE.test(source))
    throw new Error("Framework's pre.js goes through the code otherwise: see clientModules.ts");
  const each = `for (const pre of document.querySelectorAll(".${CODE_CONTAINER} > pre:not([data-copy=none])"))
    pre.parentNode.insertBefore(copyButton.content.cloneNode(true).firstChild, pre).addEventListener("click", copy);
`;
  return source.replace(EACH_CODE, () => each);
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
  build.onLoad({filter: /[\\/]client[\\/]pre\.js$/}, ({path}) => ({contents: copyButtons(readFileSync(path, "utf8"))}));
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
