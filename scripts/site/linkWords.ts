import {defaultTreeAdapter as tree, html, parseFragment} from "parse5";
import {attribute, textOf, type Element, type ParentNode} from "./htmlTree.js";

/** A word in running text that becomes a link. */
export interface LinkedWord {
  readonly pattern: RegExp;
  readonly href: string;
  readonly className: string;
  /** What stands in the link's tooltip: the term's meaning, the source's title. */
  readonly title: string;
  /** Linked once on each page, or wherever it stands. */
  readonly once: boolean;
}

/** Running text: links inside other links, controls, code, formulas and headings would mislead. */
const WITHIN = new Set(["p", "li", "dd", "td"]);
const NEVER = new Set(["a", "button", "code", "pre", "script", "style", "summary", "label", "svg", "math"]);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The glossary and the bibliography, read from the source of the page that holds them: `<dt id="stage" data-also="stages">` with its
 * `<dd>`, and `<li id="he-2015" data-cite="He et al. 2015">`.
 */
export function wordsOf(source: string, page: string): LinkedWord[] {
  const words: LinkedWord[] = [];
  const visit = (node: ParentNode): void => {
    node.childNodes.forEach((child, i) => {
      if (!tree.isElementNode(child)) return;
      const id = attribute(child, "id") ?? "";
      const cite = attribute(child, "data-cite") ?? "";
      if (child.tagName === "dt" && id !== "") {
        const also = (attribute(child, "data-also") ?? "").split(",");
        const names = [textOf(child), ...also].map((name) => name.trim()).filter(Boolean);
        const meaning = node.childNodes.slice(i + 1).find((next) => tree.isElementNode(next));
        words.push({
          // Longer names first: an identity shortcut is not only a shortcut.
          pattern: new RegExp(`\\b(${names.sort((a, b) => b.length - a.length).map(escaped).join("|")})s?\\b`, "i"),
          href: `${page}#${id}`,
          className: "term",
          title: meaning && tree.isElementNode(meaning) ? textOf(meaning).replace(/\s+/g, " ") : "",
          once: true
        }); // prettier-ignore
      }
      if (cite !== "" && id !== "") {
        const [, authors = cite, year] = /^(.*) (\d{4}[a-z]?)$/.exec(cite) ?? [];
        const dated = year === undefined ? "" : ` (?:\\(${year}(?![a-z0-9])\\)?|${year}(?![a-z0-9]))`;
        words.push({
          pattern: new RegExp(`${escaped(authors)}${dated}`),
          href: `${page}#${id}`,
          className: "cite",
          title: textOf(child).replace(/\s+/g, " ").trim(),
          once: false
        });
      }
      visit(child);
    });
  };
  visit(parseFragment(source));
  return words.sort((a, b) => b.pattern.source.length - a.pattern.source.length);
}

function link(word: LinkedWord, text: string): Element {
  const attributes = {class: word.className, href: word.href, title: word.title};
  const element = tree.createElement(
    "a",
    html.NS.HTML,
    Object.entries(attributes).map(([name, value]) => ({name, value}))
  );
  tree.insertText(element, text);
  return element;
}

/** Links words in the running text below `root`; a word in the text of a link, control, formula or heading stays as it is. */
export function linkWords(root: ParentNode, words: readonly LinkedWord[]): void {
  const used = new Set<LinkedWord>();
  /** A text cut at its first word, as nodes; the rest is looked through again. */
  function pieces(text: string): (string | Element)[] {
    let found: {readonly word: LinkedWord; readonly at: number; readonly match: string} | undefined;
    for (const word of words) {
      if (used.has(word)) continue;
      const match = word.pattern.exec(text);
      if (match && (found === undefined || match.index < found.at)) found = {word, at: match.index, match: match[0]};
    }
    if (found === undefined) return [text];
    const {word, at, match} = found;
    if (word.once) used.add(word);
    return [text.slice(0, at), link(word, match), ...pieces(text.slice(at + match.length))];
  }
  function visit(node: ParentNode, running: boolean): void {
    for (const child of [...node.childNodes]) {
      if (tree.isElementNode(child)) {
        const skip = NEVER.has(child.tagName) || (attribute(child, "class") ?? "").includes("katex");
        if (!skip) visit(child, running || WITHIN.has(child.tagName));
      } else if (running && tree.isTextNode(child)) {
        const parts = pieces(child.value);
        if (parts.length === 1) continue;
        for (const part of parts)
          if (typeof part === "string") tree.insertTextBefore(node, part, child);
          else tree.insertBefore(node, part, child);
        tree.detachNode(child);
      }
    }
  }
  visit(root, false);
}
