/** @file The site's style sheet in parts: what most pages need, and for each page what it needs besides. */
import {createHash} from "node:crypto";
import {readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import * as esbuild from "esbuild";
import {defaultTreeAdapter as tree, parse, serialize} from "parse5";
import {KATEX_FOLDER} from "../assets.js";
import {allNames, cutStyles, styleNames, type StyleNames} from "./cutStyles.js";
import {attribute, createElement, elements, setAttribute} from "./htmlTree.js";
import {pagesOf} from "./pagesOf.js";

/** One sheet of those that `src/style.css` imports. */
export interface Sheet {
  /** Where it lies. */
  readonly path: string;
  /** What stands behind the address in its import: the media that it is for. */
  readonly media: string;
  /** The classes of each of its rules' selectors; a sheet without any is for every page. */
  readonly selectors: readonly (readonly string[])[];
  /** Its signs. */
  readonly length: number;
  /** Whether it is not this site's: most of its rules are for what no page has. */
  readonly isForeign: boolean;
}

/** The built sheet's address, and KaTeX'. */
const BUILT = /_import\/style\.[0-9a-f]+\.css$/;
const FORMULAS = /katex\/katex\.min\.[^/]*css$/;
const IMPORT = /@import (?:url\()?"([^"]+)"\)?([^;]*);/g;
/** What stands in `src/style.css` before the sheets that not every page needs. */
const SHELL_END = "/* The sheets below";
/** A sheet that more than this share of the pages need is for all of them, and so is one of so few signs. */
const MOST = 0.6;
const FEW = 300;

const classesIn = (text: string): string[] => [...text.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name = ""]) => name);

/** A list of selectors, one by one; a comma within brackets divides none. */
function divided(list: string): readonly string[] {
  let depth = 0;
  const parts = [""];
  for (const sign of list) {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    if (sign === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** Where the bracket ends that begins before `from`. */
function bracketEnd(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    depth += text[i] === "(" ? 1 : text[i] === ")" ? -1 : 0;
    if (depth === 0) return i;
  }
  return text.length;
}

/** The classes that an element and those around and in it must have for a selector, one list for each way to fit it. */
function waysToFit(selector: string): readonly (readonly string[])[] {
  const found = /:(is|where|has|not)\(/.exec(selector);
  if (!found) return [classesIn(selector)];
  const from = found.index + found[0].length;
  const end = bracketEnd(selector, from);
  const rest = waysToFit(selector.slice(0, found.index) + selector.slice(end + 1));
  if (found[1] === "not") return rest;
  const within = divided(selector.slice(from, end)).flatMap(waysToFit);
  return rest.flatMap((classes) => within.map((more) => [...classes, ...more]));
}

/** The classes that each selector of a sheet's rules asks for; one that asks for one of several counts as several. */
export function selectorClasses(sheet: string): readonly (readonly string[])[] {
  const bare = sheet.replace(/\/\*[^]*?\*\//g, "").replace(/"[^"]*"/g, "");
  const heads = (bare.match(/[^{};]+(?=\{)/g) ?? []).filter((head) => !head.trim().startsWith("@"));
  return heads.flatMap(divided).flatMap(waysToFit);
}

/** Whether a page, told by the classes of its elements and of the scripts that it may load, can use a sheet: all classes of a selector are named. */
export function usesSheet(named: Pick<StyleNames, "classes">, {selectors}: Pick<Sheet, "selectors">): boolean {
  return selectors.some((classes) => classes.length > 0 && classes.every((name) => named.classes.has(name)));
}

/** The sheets that a text of imports names, in their order; Framework's own one by one. */
function sheetsIn(text: string, folder: string, framework: string): readonly Sheet[] {
  return [...text.matchAll(IMPORT)].flatMap(([, address = "", media = ""]) => {
    const own = /^observablehq:(.*)$/.exec(address)?.[1];
    const path = own === undefined ? join(folder, address) : join(framework, own);
    const sheet = readFileSync(path, "utf8");
    if (own === "default.css") return sheetsIn(sheet, framework, framework);
    const isForeign = own !== undefined || folder === framework;
    return [{path, media: media.trim(), selectors: selectorClasses(sheet), length: sheet.length, isForeign}];
  });
}

/**
 * The sheets that only pages which name their classes get.
 * @throws Error for one that names no class, which no page would get
 */
export function laterSheets(text: string, folder: string, framework: string): readonly Sheet[] {
  const sheets = sheetsIn(text, folder, framework);
  for (const {path, selectors} of sheets)
    if (!selectors.some((classes) => classes.length > 0))
      throw new Error(`${path} names no class, so that no page would get it: import it above the line "${SHELL_END}…"`);
  return sheets;
}

/** KaTeX' sheet, beside the copies of its fonts in one format. */
function formulaSheet(root: string): Sheet {
  const path = join(root, "src", KATEX_FOLDER, "katex.min.css");
  const sheet = readFileSync(path, "utf8");
  return {path, media: "", selectors: [["katex"]], length: sheet.length, isForeign: true};
}

/** All scripts that a page may load from the folder of its bundles. */
function scriptsOf(source: string, folder: string): readonly string[] {
  const texts = [source];
  const names = new Set<string>();
  for (const text of texts)
    for (const [, name = ""] of text.matchAll(/["'/]([\w-]+-[A-Z0-9]{8}\.js)\b/g)) {
      if (!names.has(name)) texts.push(readFileSync(join(folder, name), "utf8"));
      names.add(name);
    }
  return texts.slice(1);
}

/** A sheet's text, of a foreign one what `names` leave; its fonts where they lie, seen from the folder of the sheets. */
function textOfSheet({path, isForeign}: Sheet, names: StyleNames): string {
  const text = readFileSync(path, "utf8");
  if (!isForeign) return text;
  // All pages but plates that stand alone have the header; to look for it would be asked again for each element that comes.
  const placed = text
    .replaceAll(":root:has(#observablehq-header)", ":root:not([data-embed])")
    .replace(/,url\([^)]*\) ?format\("(?:woff|truetype)"\)/g, "")
    .replaceAll("url(fonts/", `url(../_file/${KATEX_FOLDER}/fonts/`);
  return cutStyles(placed, names);
}

/** Writes sheets as one file whose name tells its content; gives the name. */
async function write(sheets: readonly Sheet[], folder: string, name: string, names: StyleNames): Promise<string> {
  const contents = sheets.map(({media}, i) => `@import "sheet:${i}" ${media};`).join("\n");
  const {outputFiles} = await esbuild.build({
    stdin: {contents, resolveDir: folder, loader: "css"},
    bundle: true,
    minify: true,
    write: false,
    external: ["../_file/*"],
    plugins: [
      {
        name: "cut-styles",
        setup(build) {
          build.onResolve({filter: /^sheet:/}, ({path}) => ({path: path.slice("sheet:".length), namespace: "sheet"}));
          build.onLoad({filter: /.*/, namespace: "sheet"}, ({path: i}) => {
            const sheet = sheets[Number(i)];
            if (sheet === undefined) throw new Error(`there is no sheet ${i}`);
            return {contents: textOfSheet(sheet, names), loader: "css", resolveDir: dirname(sheet.path)};
          });
        }
      }
    ]
  });
  const text = outputFiles[0]?.text ?? "";
  const file = `${name}.${createHash("sha256").update(text).digest("hex").slice(0, 8)}.css`;
  writeFileSync(join(folder, file), text);
  return file;
}

/** A page's links to its sheets: the shared one in the place of the built one, its own behind it; KaTeX' is part of one of them. */
function link(source: string, shared: string, own: string | undefined): string {
  const document = parse(source);
  for (const element of [...elements(document)]) {
    const href = attribute(element, "href") ?? "";
    if (element.tagName !== "link") continue;
    if (FORMULAS.test(href)) tree.detachNode(element);
    if (!BUILT.test(href)) continue;
    if (own !== undefined) {
      const copy = Object.fromEntries(element.attrs.map(({name, value}) => [name, value]));
      const parent = element.parentNode;
      const before = parent?.childNodes[parent.childNodes.indexOf(element) + 1];
      const added = createElement("link", {...copy, href: href.replace(BUILT, `_import/${own}`)});
      if (parent && before) tree.insertBefore(parent, added, before);
    }
    setAttribute(element, "href", href.replace(BUILT, `_import/${shared}`));
  }
  return serialize(document);
}

/**
 * Takes the built style sheet of `dist/` apart. The shell is for every page; which other sheets a page needs is told by the classes that
 * it and its scripts name. The order stays, but that shared sheets come first. Comes after the bundles.
 * @throws Error where the style sheet does not tell what its shell is
 */
export async function splitStyles(root: string): Promise<void> {
  const dist = join(root, "dist");
  const framework = join(root, "node_modules/@observablehq/framework/dist/style");
  const [shell = "", others] = readFileSync(join(root, "src/style.css"), "utf8").split(SHELL_END);
  if (others === undefined) throw new Error(`src/style.css does not tell where its shell ends: ${SHELL_END}`);
  const always = sheetsIn(shell, join(root, "src"), framework);
  const sheets = [...laterSheets(others, join(root, "src"), framework), formulaSheet(root)];
  const folder = join(dist, "_import");
  const pages = pagesOf(dist).map((name) => {
    const source = readFileSync(join(dist, name), "utf8");
    const names = styleNames(source, scriptsOf(source, join(dist, "_page")));
    return {name, source, names, needed: new Set(sheets.filter((sheet) => usesSheet(names, sheet)))};
  });
  const all = allNames(pages.map(({names}) => names));
  const share = (sheet: Sheet): number => pages.filter(({needed}) => needed.has(sheet)).length / pages.length;
  const isShared = new Set(sheets.filter((sheet) => sheet.length < FEW || share(sheet) > MOST));
  for (const file of readdirSync(folder)) if (BUILT.test(`_import/${file}`)) rmSync(join(folder, file));
  for (const file of readdirSync(join(dist, "_file", KATEX_FOLDER)))
    if (file.endsWith(".css")) rmSync(join(dist, "_file", KATEX_FOLDER, file));
  const shared = await write([...always, ...sheets.filter((sheet) => isShared.has(sheet))], folder, "shared", all);
  for (const {name, source, names, needed} of pages) {
    const own = sheets.filter((sheet) => needed.has(sheet) && !isShared.has(sheet));
    const label = name.replace(/\.html$/, "").replaceAll("/", "-");
    const file = own.length === 0 ? undefined : await write(own, folder, label, names);
    writeFileSync(join(dist, name), link(source, shared, file));
  }
}
