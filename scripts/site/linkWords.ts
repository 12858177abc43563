import {defaultTreeAdapter as tree} from "parse5";
import {attribute, createElement, type Element, type ParentNode} from "./htmlTree.js";
import type {LinkedWord} from "./wordsOf.js";

/** Running text: links inside other links, controls, code, formulas and headings would mislead. */
const WITHIN = new Set(["p", "li", "dd", "td"]);
const NEVER = new Set(["a", "button", "code", "pre", "script", "style", "summary", "label", "svg", "math"]);

function link({className, href, title}: LinkedWord, text: string): Element {
  const element = createElement("a", {class: className, href, title});
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
