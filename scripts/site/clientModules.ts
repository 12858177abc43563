import {join} from "node:path";
import type {PluginBuild} from "esbuild";

/** The namespace of the modules by which a page's script asks for Framework's client: `client` and `stdlib`. */
export const CLIENT_NAMESPACE = "client";

/** What Framework offers to cells by name, and loads when one asks: none does, and none of it is shipped. */
const OFFERED = /[\\/]client[\\/]stdlib[\\/](?:recommendedLibraries|sampleDatasets)\.js$/;

/**
 * Resolves Framework's client to its sources: the file that it builds of them also holds what moves a sidebar and a table of contents,
 * neither of which the pages have, and the name of every function.
 */
export function clientModules(root: string, build: PluginBuild): void {
  const folder = join(root, "node_modules/@observablehq/framework/dist/client");
  const texts: Readonly<Record<string, string>> = {
    client: 'import "./pre.js"; export {define} from "./main.js";',
    stdlib: 'export * from "./stdlib.js";'
  };
  build.onLoad({filter: /.*/, namespace: CLIENT_NAMESPACE}, ({path}) => ({
    contents: texts[path] ?? "",
    resolveDir: folder
  }));
  build.onLoad({filter: OFFERED}, () => ({contents: "export {};"}));
  build.onResolve({filter: /^(?:npm|observablehq):/}, ({path, kind}) =>
    kind === "dynamic-import" ? {path, external: true} : {path: join(folder, `${path.replace(/^.*:/, "")}.js`)}
  );
}
