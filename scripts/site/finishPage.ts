import {defaultTreeAdapter as tree, parse, serialize} from "parse5";
import {GUIDE_PLACE} from "../../components/site/guideState.js";
import type {Language} from "../../components/words/languages.js";
import {addContents} from "../cards/contentsFile.js";
import {addStills} from "../cards/stillFile.js";
import {fontSheet, preloadedFonts} from "../fonts.js";
import {APP_MANIFEST, APPLE_ICON} from "../publish/appFiles.js";
import {NOTICES} from "../publish/notices.js";
import {tellAbsentParts} from "./absentParts.js";
import {holdRooms, keptRooms} from "../rooms/keptRooms.js";
import {absoluteLinks} from "./absoluteLinks.js";
import {codeContainers} from "./codeContainers.js";
import {contentPolicy} from "./contentPolicy.js";
import {formulaFonts} from "./formulaFonts.js";
import {fewLetters, type FewLetters} from "./formulaLetters.js";
import {inlineStyles, type TakeStyles} from "./inlineStyles.js";
import {pageMeta} from "./pageMeta.js";
import {EMBEDS, NOT_FOUND} from "./pagesOf.js";
import {languageOf, SHELL} from "./translations.js";
import {attribute, createElement, elements, setAttribute, textOf, type Element} from "./htmlTree.js";

/** Where else a page may fetch from: /build, the addresses that its reader gives. */
const FURTHER_SOURCES: Readonly<Record<string, readonly string[]>> = {"build.html": ["https:"]};

/** Names of the parts that Framework leaves nameless, by the id of what they stand in. */
const NAVIGATION: Readonly<Record<string, "onThisPage" | "nextAndPreviousPage">> = {
  "observablehq-toc": "onThisPage",
  "observablehq-footer": "nextAndPreviousPage"
};

/** How the pages of the preview differ from those of the site. */
export interface FinishOptions {
  /** The preview runs cells from text, and hears of changes through a socket. */
  readonly preview?: boolean;
  /** The site's address, where it knows its own. */
  readonly base?: string | undefined;
  /** The languages that the page can be read in, its own too; none where there is but one. */
  readonly languages?: readonly Language[];
  /** Takes the style attributes, for all pages of a site the same. */
  readonly takeStyles?: TakeStyles;
}

/** The link to the fonts' style sheet; undefined where a page has none. */
const fontLink = (all: readonly Element[]): Element | undefined =>
  all.find((element) => /fonts\/fonts\.[^/]*css$/.test(attribute(element, "href") ?? ""));

/**
 * Links that ask for the fonts of text and formulas at once, and the sheet that names them, written into the page in the place of its link: one
 * request less before the text is painted.
 */
function fontElements(
  link: Element | undefined,
  all: readonly Element[],
  root: string,
  few: readonly FewLetters[]
): readonly Element[] {
  if (link === undefined) return [];
  const folder = (attribute(link, "href") ?? "").replace(/[^/]*$/, "");
  const body = all.find(({tagName}) => tagName === "body");
  const isItalic = (one: Element): boolean => one.tagName === "em" || attribute(one, "class") === "question";
  const ofText = preloadedFonts(body === undefined ? "" : textOf(body), all.some(isItalic));
  const ofFormulas = (body === undefined ? [] : formulaFonts(body)).map(
    (file) => few.find(({whole}) => whole === file)?.file ?? file
  );
  const preloads = [...ofText.map((name) => folder + name), ...ofFormulas.map((file) => root + file)].map((href) =>
    createElement("link", {rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href})
  );
  const sheet = createElement("style", {});
  tree.insertText(sheet, fontSheet(folder));
  return [...preloads, sheet];
}

/**
 * Lets the main part be focused, and makes the place after it where the guided path comes once the page stands: without one of its own, a
 * browser that shows formulas' MathML would style all that stands beside it anew. So for the buttons at code, which the preview makes itself.
 */
function finishMain(main: Element, all: readonly Element[], preview: boolean): void {
  if (!preview) codeContainers(all);
  setAttribute(main, "tabindex", "-1");
  const {parentNode} = main;
  if (parentNode === null) return;
  const next = parentNode.childNodes[parentNode.childNodes.indexOf(main) + 1];
  const place = createElement("div", {class: GUIDE_PLACE});
  if (next) tree.insertBefore(parentNode, place, next);
  else tree.appendChild(parentNode, place);
}

/** Gives the navigations that Framework leaves nameless their names, in the page's language. */
function nameNavigations(
  all: readonly Element[],
  say: Readonly<Record<"onThisPage" | "nextAndPreviousPage", string>>
): void {
  for (const element of all) {
    const label =
      element.tagName === "nav" ? NAVIGATION[attribute(element.parentNode as Element, "id") ?? ""] : undefined;
    if (label !== undefined) setAttribute(element, "aria-label", say[label]);
  }
}

/** A sheet of its own for rules; none where there are none. */
function sheetOf(rules: string): readonly Element[] {
  if (rules === "") return [];
  const sheet = createElement("style", {});
  tree.insertText(sheet, rules);
  return [sheet];
}

/**
 * What belongs to the site as a whole: the notices of what it is made of, linked from the footer, and in the built site the
 * description of it as an app. A page without a footer stands within a page of others and has neither.
 */
function siteLinks(all: readonly Element[], root: string, preview: boolean, licenses: string): readonly Element[] {
  const footer = all.find(({tagName}) => tagName === "footer");
  if (footer === undefined) return [];
  const notices = createElement("a", {href: `${root}${NOTICES}`});
  tree.insertText(notices, licenses);
  const line = [...elements(footer)].reverse().find(({tagName}) => tagName === "div") ?? footer;
  tree.insertText(line, " ");
  tree.appendChild(line, notices);
  if (preview) return [];
  return [
    createElement("link", {rel: "manifest", href: `${root}${APP_MANIFEST}`}),
    createElement("link", {rel: "apple-touch-icon", href: `${root}${APPLE_ICON}`})
  ];
}

/** Puts elements first in the head, after what says in which letters it is written. */
function putFirst(head: Element, added: readonly Element[]): void {
  const charset = head.childNodes.findIndex(
    (node) => tree.isElementNode(node) && attribute(node, "charset") !== undefined
  );
  const after = head.childNodes[charset + 1];
  for (const node of added)
    if (after) tree.insertBefore(head, node, after);
    else tree.appendChild(head, node);
}

/**
 * Sets what Framework's page shell leaves out and its configuration cannot say: language, zoom, a main part that can be focused,
 * names of the navigations, content security policy, fonts that are asked for at once, what tells other programs about it.
 * @param name the page's file, `paths.html`
 */
export function finishPage(
  source: string,
  name: string,
  {preview = false, base, languages, takeStyles = inlineStyles()}: FinishOptions = {}
): string {
  const document = parse(source);
  const all = [...elements(document)];
  const byName = (tag: string) => {
    const found = all.find((element) => element.tagName === tag);
    if (found === undefined) throw new Error(`${name} has no <${tag}>`);
    return found;
  };
  const head = byName("head");
  const root = absoluteLinks(all) ?? ("../".repeat(name.split("/").length - 1) || "./");
  const say = SHELL[languageOf(name)];
  setAttribute(byName("html"), "lang", languageOf(name));
  // For scripts: the way to the site's root, without its last slash. The preview's server has it at its own.
  if (!preview) setAttribute(byName("html"), "data-root", root.replace(/\/$/, ""));
  finishMain(byName("main"), all, preview);
  const viewport = all.find((element) => attribute(element, "name") === "viewport");
  if (viewport) setAttribute(viewport, "content", "width=device-width, initial-scale=1");
  nameNavigations(all, say);
  const link = preview ? undefined : fontLink(all);
  const few = preview || name.startsWith(EMBEDS) ? [] : fewLetters(source);
  const last = sheetOf(few.map(({rule}) => rule(root)).join(""));
  const rooms = preview || name.startsWith(EMBEDS) ? [] : sheetOf(holdRooms(byName("main"), name, keptRooms()));
  const contents = preview || name.startsWith(EMBEDS) ? [] : sheetOf(addContents(all, name, root));
  const added = [
    ...fontElements(link, all, root, few),
    ...sheetOf(takeStyles(all)),
    ...rooms,
    ...contents,
    ...siteLinks(all, root, preview, say.licenses)
  ];
  const policy = contentPolicy({
    scripts: all
      .filter((element) => element.tagName === "script" && attribute(element, "src") === undefined)
      .map(textOf),
    styles: [...all, ...added, ...last].filter(({tagName}) => tagName === "style").map(textOf),
    fetches: [...(FURTHER_SOURCES[attribute(byName("html"), "data-page") ?? name] ?? []), ...(preview ? ["ws:"] : [])],
    evaluates: preview
  });
  const meta = createElement("meta", {"http-equiv": "Content-Security-Policy", content: policy});
  const described = all.find((element) => attribute(element, "name") === "description");
  const facts = {
    file: name,
    title: textOf(all.find(({tagName}) => tagName === "h1") ?? byName("main")).trim(),
    description: (described && attribute(described, "content")) ?? "",
    words: textOf(byName("main")).split(/\s+/).filter(Boolean).length
  };
  putFirst(head, [meta, ...added]);
  for (const node of last) tree.appendChild(head, node);
  if (link) tree.detachNode(link);
  const told =
    name === NOT_FOUND || name.startsWith(EMBEDS)
      ? [createElement("meta", {name: "robots", content: "noindex"})]
      : pageMeta(facts, base, languages);
  if (!preview) for (const node of told) tree.appendChild(head, node);
  if (!preview && !name.startsWith(EMBEDS)) {
    addStills(all, name, root);
    tellAbsentParts(byName("main"), say.needsScripts);
  }
  return serialize(document);
}
