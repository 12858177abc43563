import {defaultTreeAdapter as tree} from "parse5";
import {cellsOf, createElement, elements, type Element} from "./htmlTree.js";

/** What stands before the first heading of the second level, and under each up to the next one. */
function parts(main: Element): readonly (readonly Element[])[] {
  const found: Element[][] = [[]];
  for (const element of main.childNodes.filter((node) => tree.isElementNode(node)))
    if (element.tagName === "h2") found.push([]);
    else found.at(-1)?.push(element);
  return found;
}

/**
 * Says what is missing where no script runs: the figure that a page begins with, where no still stands for it, and sections that are
 * little but what a cell shows, under a heading alone, or under one paragraph or list that leads to it.
 * @param main what holds the page's sections
 * @param words the sentence
 */
export function tellAbsentParts(main: Element, words: string): void {
  const cells = cellsOf(main);
  const say = (before: Element): void => {
    const sentence = createElement("noscript", {});
    tree.insertText(sentence, `<p class="absent">${words}</p>`);
    tree.insertBefore(main, sentence, before);
  };
  const [lead = [], ...sections] = parts(main);
  const first = lead.find((element) => cells.includes(element));
  const isTold = lead.some((element) => [element, ...elements(element)].some(({tagName}) => tagName === "noscript"));
  if (first && !isTold) say(first);
  for (const section of sections) {
    const last = section.at(-1);
    const told = section.filter((element) => !cells.includes(element));
    if (last !== undefined && cells.includes(last) && told.length <= 1) say(last);
  }
}
