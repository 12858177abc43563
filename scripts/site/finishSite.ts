import {createHash} from "node:crypto";
import {cpSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {defaultTreeAdapter as tree, html, parse, parseFragment, serialize} from "parse5";
import {KATEX_FOLDER, WORKER_FOLDER} from "./assets.js";
import {attribute, elements, textOf, type Element} from "./htmlTree.js";
import {linkWords, wordsOf, type LinkedWord} from "./linkWords.js";

function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((candidate) => candidate.name !== name), {name, value}];
}
function create(name: string, attributes: Readonly<Record<string, string>>): Element {
  return tree.createElement(
    name,
    html.NS.HTML,
    Object.entries(attributes).map(([key, value]) => ({name: key, value}))
  );
}

/** A button that shows a symbol is named by the symbol: MathML alone names nothing. */
function nameSymbols(all: readonly Element[]): void {
  for (const button of all)
    if (attribute(button, "class") === "symbol") {
      const formula = [...elements(button)].find(({tagName}) => tagName === "semantics");
      const symbol = formula?.childNodes.find((node) => tree.isElementNode(node) && node.tagName !== "annotation");
      if (symbol && tree.isElementNode(symbol)) setAttribute(button, "aria-label", textOf(symbol));
    }
}

const FAVICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M4 22H28M6 22C6 4 24 4 24 22" fill="none" stroke="#0072B2" stroke-width="4"/><circle cx="24" cy="22" r="5" fill="#D55E00"/></svg>'
)}`;

/** Where else a page may fetch from: /build, the addresses that its reader gives. */
const FURTHER_SOURCES: Readonly<Record<string, string>> = {"build.html": "https:"};

/**
 * The policy of one page: everything from its own origin, of inline scripts only those whose hash is named, and `further` sources to
 * fetch from.
 */
function policy(scripts: readonly Element[], further: string | undefined): string {
  const hashes = scripts
    .filter((script) => attribute(script, "src") === undefined)
    .map((script) => {
      return `'sha256-${createHash("sha256").update(textOf(script)).digest("base64")}'`;
    });
  return [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${[...new Set(hashes)].join(" ")}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ["connect-src 'self'", ...(further === undefined ? [] : [further])].join(" "),
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'"
  ].join("; ");
}

/**
 * Sets what Framework's page shell leaves out: language, zoom, description, favicon, skip link, names of parts,
 * ways for the keyboard into what scrolls, links from terms and citations, content security policy.
 * @throws Error when the page holds an error of Framework's
 */
export function finishPage(
  source: string,
  name: string,
  description: string,
  words: readonly LinkedWord[] = []
): string {
  if (source.includes("observablehq--error"))
    throw new Error(`${name} holds an error of Framework's: look at its source`);
  const document = parse(source);
  const all = [...elements(document)];
  const byName = (tag: string): Element => {
    const found = all.find((element) => element.tagName === tag);
    if (found === undefined) throw new Error(`${name} has no <${tag}>`);
    return found;
  };
  const head = byName("head");
  const main = all.find((element) => attribute(element, "id") === "observablehq-main");
  if (main === undefined) throw new Error(`${name} has no main part`);
  setAttribute(byName("html"), "lang", "en");
  const viewport = all.find((element) => attribute(element, "name") === "viewport");
  if (viewport) setAttribute(viewport, "content", "width=device-width, initial-scale=1");
  setAttribute(main, "tabindex", "-1");
  for (const element of all) if (element.tagName === "pre") setAttribute(element, "tabindex", "0");
  nameSymbols(all);
  linkWords(main, words);
  const pager = all.find((element) => element.tagName === "nav" && element.attrs.length === 0);
  if (pager) setAttribute(pager, "aria-label", "Next and previous page");
  tree.appendChild(head, create("meta", {name: "description", content: description}));
  tree.appendChild(head, create("link", {rel: "icon", type: "image/svg+xml", href: FAVICON}));
  const [link] = parseFragment('<a class="skip-link" href="#observablehq-main">Skip to the content</a>').childNodes;
  const body = byName("body");
  const [first] = body.childNodes;
  if (link && first) tree.insertBefore(body, link, first);
  const meta = create("meta", {
    "http-equiv": "Content-Security-Policy",
    content: policy(
      all.filter((element) => element.tagName === "script"),
      FURTHER_SOURCES[name]
    )
  });
  const charset = head.childNodes.findIndex(
    (node) => tree.isElementNode(node) && attribute(node, "charset") !== undefined
  );
  const after = head.childNodes[charset + 1];
  if (after) tree.insertBefore(head, meta, after);
  else tree.appendChild(head, meta);
  return serialize(document);
}

/**
 * The description in a page's front matter, which Framework drops.
 * @throws Error when there is none
 */
function descriptionOf(root: string, page: string): string {
  const path = join(root, "src", page.replace(/html$/, "md"));
  const found = /^---\n[^]*?^description: (.+)$[^]*?^---$/m.exec(readFileSync(path, "utf8"))?.[1];
  if (found === undefined) throw new Error(`${path} has no description in its front matter`);
  return found;
}

/** The page that holds the glossary and the bibliography. */
const SOURCES_PAGE = "method";

/** Finishes every page of `dist/` and copies beside them what they load by a fixed address. */
export function finishSite(root: string): void {
  const dist = join(root, "dist");
  for (const folder of [WORKER_FOLDER, KATEX_FOLDER])
    cpSync(join(root, "src", folder), join(dist, "_file", folder), {recursive: true, dereference: true});
  writeFileSync(join(dist, ".nojekyll"), "");
  const words = wordsOf(readFileSync(join(root, "src", `${SOURCES_PAGE}.md`), "utf8"), `./${SOURCES_PAGE}`);
  for (const entry of readdirSync(dist, {recursive: true, encoding: "utf8"})) {
    if (!entry.endsWith(".html")) continue;
    const path = join(dist, entry);
    // On their own page the terms and sources stand anyway.
    const linked = entry === `${SOURCES_PAGE}.html` ? [] : words;
    writeFileSync(path, finishPage(readFileSync(path, "utf8"), entry, descriptionOf(root, entry), linked));
  }
}
