import {defaultTreeAdapter as tree} from "parse5";
import {cellsOf, createElement, type Element} from "./htmlTree.js";

/** What stands under each heading of the second level, up to the next one. */
function* sections(main: Element): Generator<readonly Element[]> {
  let section: Element[] | undefined;
  for (const element of main.childNodes.filter((node) => tree.isElementNode(node))) {
    if (element.tagName === "h2") {
      if (section) yield section;
      section = [];
    } else section?.push(element);
  }
  if (section) yield section;
}

/**
 * Says in sections that are little but what a cell shows that it is missing where no script runs: under a heading alone, or under one
 * paragraph or list that leads to it.
 * @param main what holds the page's sections
 * @param words the sentence
 */
export function tellAbsentParts(main: Element, words: string): void {
  const cells = cellsOf(main);
  for (const section of sections(main)) {
    const last = section.at(-1);
    const told = section.filter((element) => !cells.includes(element));
    if (last === undefined || !cells.includes(last) || told.length > 1) continue;
    const sentence = createElement("noscript", {});
    tree.insertText(sentence, `<p class="absent">${words}</p>`);
    tree.insertBefore(main, sentence, last);
  }
}
