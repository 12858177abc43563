import {defaultTreeAdapter as tree, parse, serialize} from "parse5";
import {fontSheet, PRELOADED} from "../fonts.js";
import {contentPolicy} from "./contentPolicy.js";
import {pageMeta} from "./pageMeta.js";
import {attribute, createElement, elements, setAttribute, textOf, type Element} from "./htmlTree.js";

/** Where else a page may fetch from: /build, the addresses that its reader gives. */
const FURTHER_SOURCES: Readonly<Record<string, readonly string[]>> = {"build.html": ["https:"]};

/** Names of the parts that Framework leaves nameless, by the id of what they stand in. */
const NAVIGATION: Readonly<Record<string, string>> = {
  "observablehq-toc": "On this page",
  "observablehq-footer": "Next and previous page"
};

/** How the pages of the preview differ from those of the site. */
export interface FinishOptions {
  /** The preview runs cells from text, and hears of changes through a socket. */
  readonly preview?: boolean;
  /** The site's address, where it knows its own. */
  readonly base?: string | undefined;
}

/** The link to the fonts' style sheet; undefined where a page has none. */
const fontLink = (all: readonly Element[]): Element | undefined =>
  all.find((element) => /fonts\/fonts\.[^/]*css$/.test(attribute(element, "href") ?? ""));

/**
 * Links that ask for the text's fonts at once, and the sheet that names them, written into the page in the place of its link: one
 * request less before the text is painted.
 */
function fontElements(link: Element | undefined): readonly Element[] {
  if (link === undefined) return [];
  const folder = (attribute(link, "href") ?? "").replace(/[^/]*$/, "");
  const preloads = PRELOADED.map((name) =>
    createElement("link", {rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href: `${folder}${name}`})
  );
  const sheet = createElement("style", {});
  tree.insertText(sheet, fontSheet(folder));
  return [...preloads, sheet];
}

/**
 * Sets what Framework's page shell leaves out and its configuration cannot say: language, zoom, a main part that can be focused,
 * names of the navigations, content security policy, fonts that are asked for at once, what tells other programs about it.
 * @param name the page's file, `paths.html`
 */
export function finishPage(source: string, name: string, {preview = false, base}: FinishOptions = {}): string {
  const document = parse(source);
  const all = [...elements(document)];
  const byName = (tag: string) => {
    const found = all.find((element) => element.tagName === tag);
    if (found === undefined) throw new Error(`${name} has no <${tag}>`);
    return found;
  };
  const head = byName("head");
  setAttribute(byName("html"), "lang", "en");
  setAttribute(byName("main"), "tabindex", "-1");
  const viewport = all.find((element) => attribute(element, "name") === "viewport");
  if (viewport) setAttribute(viewport, "content", "width=device-width, initial-scale=1");
  for (const element of all) {
    const label =
      element.tagName === "nav" ? NAVIGATION[attribute(element.parentNode as Element, "id") ?? ""] : undefined;
    if (label !== undefined) setAttribute(element, "aria-label", label);
  }
  const policy = contentPolicy({
    scripts: all
      .filter((element) => element.tagName === "script" && attribute(element, "src") === undefined)
      .map(textOf),
    fetches: [...(FURTHER_SOURCES[name] ?? []), ...(preview ? ["ws:"] : [])],
    evaluates: preview
  });
  const meta = createElement("meta", {"http-equiv": "Content-Security-Policy", content: policy});
  const charset = head.childNodes.findIndex(
    (node) => tree.isElementNode(node) && attribute(node, "charset") !== undefined
  );
  const described = all.find((element) => attribute(element, "name") === "description");
  const facts = {
    file: name,
    title: textOf(all.find(({tagName}) => tagName === "h1") ?? byName("main")).trim(),
    description: (described && attribute(described, "content")) ?? "",
    words: textOf(byName("main")).split(/\s+/).filter(Boolean).length
  };
  const after = head.childNodes[charset + 1];
  const link = preview ? undefined : fontLink(all);
  for (const node of [meta, ...fontElements(link)])
    if (after) tree.insertBefore(head, node, after);
    else tree.appendChild(head, node);
  if (link) tree.detachNode(link);
  if (!preview) for (const node of pageMeta(facts, base)) tree.appendChild(head, node);
  return serialize(document);
}
