/** @file Where the pictures of the cover's list are, and their places in it. */
import {classesOf, createElement, type Element} from "../site/htmlTree.js";
import {originalOf} from "../site/translations.js";
import {defaultTreeAdapter as tree} from "parse5";

/** A picture of the list in CSS pixels, and how many pixels stand for one of them. */
export const CELL = {width: 300, height: 160, density: 1.5} as const;

/** All pictures of the list under each other, in its order, seen from the site's root. */
export const contentsFile = (dark = false): string => `stills/contents${dark ? "-dark" : ""}.png`;

/** Whether an element is the book's part of the list of pages. */
const isContents = ({tagName, parentNode}: Element): boolean =>
  tagName === "ol" &&
  parentNode !== null &&
  tree.isElementNode(parentNode) &&
  classesOf(parentNode).includes("contents");

/** Puts a picture before each page's line in the cover's list: all are one file, of which the style sheet shows a line's part. */
export function addContents(all: readonly Element[], page: string, root: string): void {
  if (originalOf(page) !== "index.html") return;
  const lines = all.filter(isContents).flatMap((list) => list.childNodes.filter(tree.isElementNode));
  const [width, height] = [String(CELL.width), String(CELL.height)];
  for (const line of lines) {
    const picture = createElement("picture", {});
    const dark = createElement("source", {srcset: root + contentsFile(true), media: "(prefers-color-scheme: dark)"});
    const image = createElement("img", {src: root + contentsFile(), alt: "", loading: "lazy", width, height});
    for (const part of [dark, image]) tree.appendChild(picture, part);
    const [first] = line.childNodes;
    if (first) tree.insertBefore(line, picture, first);
  }
}
