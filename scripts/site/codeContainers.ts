import {defaultTreeAdapter as tree} from "parse5";
import {attribute, createElement, type Element} from "./htmlTree.js";

/** Framework's name of what stands around a piece of code and the button that copies it. */
export const CODE_CONTAINER = "observablehq-pre-container";

/** Puts a container around every piece of code of a page, as Framework does once the page stands. Leaves out what is not to be copied. */
export function codeContainers(all: readonly Element[]): void {
  for (const pre of all) {
    if (pre.tagName !== "pre" || attribute(pre, "data-copy") === "none" || pre.parentNode === null) continue;
    const data = pre.attrs.filter(({name}) => name.startsWith("data-")).map(({name, value}) => [name, value] as const);
    const container = createElement("div", {class: CODE_CONTAINER, ...Object.fromEntries(data)});
    tree.insertBefore(pre.parentNode, container, pre);
    tree.detachNode(pre);
    tree.appendChild(container, pre);
  }
}
