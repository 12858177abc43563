import {mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {buildSync} from "esbuild";
import {defaultTreeAdapter as tree, parse, serialize} from "parse5";
import {attribute, createElement, elements, setAttribute, textOf, type Element} from "./htmlTree.js";

/** A plate that has a page of its own. */
export interface EmbeddedPlate {
  /** Its address below `embed/`. */
  readonly id: string;
  /** The page of the book that it stands on, `degradation`. */
  readonly page: string;
  /** The heading above it there. */
  readonly heading: string;
}

const CALL = /\bembeddable\(\s*"([^"]+)"/g;
const HEADING = /^#{1,3} (.+)$/gm;

/** The last heading before a place of a page's Markdown, without marks. */
function headingBefore(markdown: string, place: number): string {
  const headings = [...markdown.matchAll(HEADING)].filter(({index}) => index < place);
  return (headings.at(-1)?.[1] ?? "").replaceAll(/[*_`$]/g, "");
}

/** The plates that a page of the book names by `embeddable("…", …)`, in their order. */
export function platesOf(markdown: string, page: string): readonly EmbeddedPlate[] {
  return [...markdown.matchAll(CALL)].map(({1: id = "", index}) => ({
    id,
    page,
    heading: headingBefore(markdown, index)
  }));
}

/** The plates of the whole book, by the names of its pages. */
export function embeddedPlates(root: string): readonly EmbeddedPlate[] {
  const pages = readdirSync(join(root, "src")).filter((name) => name.endsWith(".md"));
  return pages
    .sort()
    .flatMap((name) => platesOf(readFileSync(join(root, "src", name), "utf8"), name.replace(/\.md$/, "")));
}

/** What stands beside the cells of a page and that no cell looks for. */
const PROSE = /^(p|ul|ol|table|pre|aside|blockquote|h[1-6])$/;

/** Whether a cell is shown within an element: Framework marks its place by a comment. */
const holdsCell = (element: Element): boolean => serialize(element).includes("<!--:");

function appended(parent: Element, tag: string, attributes: Readonly<Record<string, string>>, text: string): Element {
  const made = createElement(tag, attributes);
  if (text !== "") tree.insertText(made, text);
  tree.appendChild(parent, made);
  return made;
}

/** The line below the plate that leads to where it comes from. */
function appendSource(main: Element, {page}: EmbeddedPlate, title: string): void {
  const line = appended(main, "p", {class: "embed-source", "data-shown": ""}, "From Shortcut: ");
  appended(line, "a", {href: page === "index" ? "./" : `./${page}`, target: "_blank", rel: "noopener"}, title);
}

/**
 * The page that shows one plate alone: its page of the book without header, footer and prose, one folder further down.
 * @param source the built page, its scripts bundled, before the last pass
 * @param script what runs in it
 */
export function embedPage(source: string, plate: EmbeddedPlate, script: string): string {
  const document = parse(source);
  const all = [...elements(document)];
  const byName = (name: string): Element => {
    const found = all.find(({tagName}) => tagName === name);
    if (found === undefined) throw new Error(`embed/${plate.id} comes from a page without <${name}>`);
    return found;
  };
  const [html, head, main] = [byName("html"), byName("head"), byName("main")];
  const title = textOf(byName("h1")).trim();
  for (const element of all) if (/^(header|footer)$/.test(element.tagName)) tree.detachNode(element);
  for (const child of [...main.childNodes])
    if (tree.isElementNode(child) && PROSE.test(child.tagName) && !holdsCell(child)) tree.detachNode(child);
  setAttribute(html, "data-embed", plate.id);
  // Where the book lies, for files that cells ask for; and whose rules the page has.
  setAttribute(html, "data-root", "..");
  setAttribute(html, "data-page", `${plate.page}.html`);
  setAttribute(main, "data-way", "");
  const name = plate.heading === title || plate.heading === "" ? title : `${plate.heading} (${title})`;
  const heading = createElement("h1", {class: "embed-title", "data-shown": ""});
  tree.insertText(heading, name);
  for (const other of all) if (other.tagName === "h1") tree.detachNode(other);
  const [first] = main.childNodes;
  if (first) tree.insertBefore(main, heading, first);
  else tree.appendChild(main, heading);
  appendSource(main, plate, title);
  byName("title").childNodes = [];
  tree.insertText(byName("title"), `${name} | Shortcut`);
  for (const element of elements(document))
    for (const key of ["href", "src"]) {
      const value = attribute(element, key);
      if (value?.startsWith("./")) setAttribute(element, key, `.${value}`);
    }
  appended(head, "script", {}, script);
  return serialize(document);
}

/** The script of these pages, as text. */
function embedScript(root: string): string {
  const {outputFiles} = buildSync({
    entryPoints: ["components/site/embed/startEmbedded.ts"],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022"
  });
  return (outputFiles[0]?.text ?? "").trim();
}

/** Writes a page below `dist/embed/` for every plate of the book. Comes after the bundles and before the last pass. */
export function embedPages(root: string): void {
  const folder = join(root, "dist/embed");
  const script = embedScript(root);
  mkdirSync(folder, {recursive: true});
  for (const plate of embeddedPlates(root)) {
    const source = readFileSync(join(root, "dist", `${plate.page}.html`), "utf8");
    writeFileSync(join(folder, `${plate.id}.html`), embedPage(source, plate, script));
  }
}
