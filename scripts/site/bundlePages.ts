import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Metafile} from "esbuild";
import {LANGUAGES, type Language} from "../../components/words/languages.js";
import {defaultTreeAdapter as tree, parse, serialize, type DefaultTreeAdapterTypes} from "parse5";
import {HELD_SCRIPTS} from "../../components/site/startScripts.js";
import {bundleScripts} from "./bundleScripts.js";
import {checkOffered} from "./checkOffered.js";
import {offeredNames} from "./clientModules.js";
import {d3Parts} from "./d3Parts.js";
import {attribute, createElement, elements, textOf, type Element} from "./htmlTree.js";
import {pageScript} from "./pageScript.js";
import {pagesOf} from "./pagesOf.js";
import {languageOf} from "./translations.js";

/** Where Framework puts modules, each as a file of its own: the bundles replace them. */
const MODULE_FOLDERS = ["_import", "_node", "_npm", "_observablehq"];

const isModule = (element: Element): boolean =>
  element.tagName === "script" && attribute(element, "type") === "module" && attribute(element, "src") === undefined;
const isPreload = (element: Element): boolean => attribute(element, "rel") === "modulepreload";

/** Takes an element out of its page, with the line break before it. */
function remove(element: Element): void {
  const siblings = element.parentNode?.childNodes ?? [];
  const before = siblings[siblings.indexOf(element) - 1];
  if (before !== undefined && tree.isTextNode(before) && before.value.trim() === "") tree.detachNode(before);
  tree.detachNode(element);
}

/** Puts the files of its bundle in the place of a page's inline script and of its modules: held until the text is painted. */
function useBundle(source: string, page: string, files: readonly string[]): string {
  const document = parse(source);
  const all = [...elements(document)];
  const head = all.find(({tagName}) => tagName === "head");
  if (head === undefined) throw new Error(`${page} has no <head>`);
  const root = "../".repeat(page.split("/").length - 1) || "./";
  for (const element of all) if (isModule(element) || isPreload(element)) remove(element);
  const [entry = "", ...chunks] = files.map((file) => root + file);
  const content = tree.createDocumentFragment();
  for (const href of chunks) tree.appendChild(content, createElement("link", {rel: "modulepreload", href}));
  tree.appendChild(content, createElement("script", {type: "module", src: entry}));
  const held = createElement("template", {[HELD_SCRIPTS]: ""}) as DefaultTreeAdapterTypes.Template;
  tree.setTemplateContent(held, content);
  tree.appendChild(head, held);
  return serialize(document);
}

function removeModules(folder: string): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder, {recursive: true, encoding: "utf8"}))
    if (file.endsWith(".js")) rmSync(join(folder, file));
}

/**
 * Bundles the modules of every page in `dist/`: Framework serves each as a file of its own, and whole.
 * The pages of each language are bundled apart, so that none carries another's words.
 * @returns what the bundles are made of
 * @throws Error when a page's script cannot be bundled, or asks for what is not shipped
 */
export async function bundlePages(root: string): Promise<Metafile> {
  const dist = join(root, "dist");
  const sources = new Map(pagesOf(dist).map((page) => [page, readFileSync(join(dist, page), "utf8")]));
  const offered = offeredNames(root);
  const scripts = new Map(
    [...sources].map(([page, source]) => {
      const script = [...elements(parse(source))].filter(isModule).map(textOf).join("\n");
      checkOffered(offered, page, script);
      return [page, pageScript(script)];
    })
  );
  const d3 = await d3Parts(root);
  const metafile: Metafile = {inputs: {}, outputs: {}};
  for (const language of Object.keys(LANGUAGES) as Language[]) {
    const own = new Map([...scripts].filter(([page]) => languageOf(page) === language));
    const bundles = await bundleScripts({root, language, d3}, own);
    for (const [page, files] of bundles.files)
      writeFileSync(join(dist, page), useBundle(sources.get(page) ?? "", page, files));
    Object.assign(metafile.inputs, bundles.metafile.inputs);
    Object.assign(metafile.outputs, bundles.metafile.outputs);
  }
  for (const folder of MODULE_FOLDERS) removeModules(join(dist, folder));
  return metafile;
}
