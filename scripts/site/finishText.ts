import {defaultTreeAdapter as tree, parse, serialize} from "parse5";
import {heldUnits} from "../../components/draw/text/heldUnits.js";
import {attribute, elements, setAttribute, textOf, type Element, type ParentNode} from "./htmlTree.js";
import {linkWords} from "./linkWords.js";
import type {LinkedWord} from "./wordsOf.js";

/** What stands in a page as it is written. */
const LITERAL = new Set(["code", "pre", "script", "style"]);

/** A button that shows a symbol is named by the symbol: MathML alone names nothing. */
function nameSymbol(button: Element): void {
  const formula = [...elements(button)].find(({tagName}) => tagName === "semantics");
  const symbol = formula?.childNodes.find((node) => tree.isElementNode(node) && node.tagName !== "annotation");
  if (symbol && tree.isElementNode(symbol)) setAttribute(button, "aria-label", textOf(symbol));
}

/** A number and its unit stay on one line. */
function holdUnits(root: ParentNode): void {
  for (const child of root.childNodes) {
    if (tree.isTextNode(child)) child.value = heldUnits(child.value);
    else if (tree.isElementNode(child) && !LITERAL.has(child.tagName)) holdUnits(child);
  }
}

/** Sets what Markdown leaves out of a page's text: links from words, ways for the keyboard into what scrolls, names of symbols, lines that hold. */
export function finishText(text: string, words: readonly LinkedWord[]): string {
  // As Framework reads it after this: inside a body, for a fragment alone would allow stray table rows.
  const body = [...elements(parse(`<!DOCTYPE html><body>${text}`))].find(({tagName}) => tagName === "body");
  if (body === undefined) return text;
  for (const element of elements(body)) {
    if (element.tagName === "pre") setAttribute(element, "tabindex", "0");
    if (attribute(element, "class") === "symbol") nameSymbol(element);
  }
  linkWords(body, words);
  holdUnits(body);
  return serialize(body);
}
