/** @file Looking at pages as trees: what the passes over the built site share. */
import {defaultTreeAdapter as tree, html, type DefaultTreeAdapterTypes} from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Every element below a node, in document order, with those that a template holds. */
export function* elements(node: ParentNode): Generator<Element> {
  for (const child of node.childNodes)
    if (tree.isElementNode(child)) {
      yield child;
      yield* elements(child);
      if (child.tagName === "template")
        yield* elements(tree.getTemplateContent(child as DefaultTreeAdapterTypes.Template));
    }
}

/** An attribute's value. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** An element's classes. */
export const classesOf = (element: Element): readonly string[] => (attribute(element, "class") ?? "").split(" ");

/** The places that cells of a page fill, within its main part. */
export const cellsOf = (main: Element): readonly Element[] =>
  [...elements(main)].filter((element) => classesOf(element).includes("observablehq--block"));

/** All text below a node. */
export function textOf(node: ParentNode): string {
  return node.childNodes
    .map((child) => (tree.isTextNode(child) ? child.value : tree.isElementNode(child) ? textOf(child) : ""))
    .join("");
}

/** A new element, outside any page. */
export function createElement(name: string, attributes: Readonly<Record<string, string>>): Element {
  return tree.createElement(
    name,
    html.NS.HTML,
    Object.entries(attributes).map(([key, value]) => ({name: key, value}))
  );
}

/** Sets an attribute, in the place of one of that name. */
export function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((candidate) => candidate.name !== name), {name, value}];
}
