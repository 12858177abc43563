/** @file Where the pictures of the cover's list are, and their places in it. */
import {classesOf, createElement, setAttribute, type Element} from "../site/htmlTree.js";
import {originalOf} from "../site/translations.js";
import {defaultTreeAdapter as tree} from "parse5";

/** A picture of the list in CSS pixels, what lies blank under it, so that no edge shows the next one, and how many pixels stand for one of them. */
export const CELL = {width: 300, height: 160, gap: 8, density: 1.5} as const;

/** All pictures of the list under each other, in its order, seen from the site's root. */
export const contentsFile = (dark = false): string => `contents${dark ? "-dark" : ""}.png`;

/** Whether an element is the book's part of the list of pages. */
const isContents = ({tagName, parentNode}: Element): boolean =>
  tagName === "ol" &&
  parentNode !== null &&
  tree.isElementNode(parentNode) &&
  classesOf(parentNode).includes("contents");

/**
 * Puts a picture before each page's line in the cover's list: all are one file.
 * @returns the rules by which each line shows its own part; empty on other pages
 */
export function addContents(all: readonly Element[], page: string, root: string): string {
  if (originalOf(page) !== "index.html") return "";
  const lists = all.filter(isContents);
  // Without marks of its own some browsers take it for none.
  for (const list of lists) setAttribute(list, "role", "list");
  const lines = lists.flatMap((list) => list.childNodes.filter(tree.isElementNode));
  const [width, height] = [String(CELL.width), String(CELL.height)];
  for (const line of lines) {
    const picture = createElement("picture", {});
    const dark = createElement("source", {srcset: root + contentsFile(true), media: "(prefers-color-scheme: dark)"});
    const image = createElement("img", {src: root + contentsFile(), alt: "", loading: "lazy", width, height});
    for (const part of [dark, image]) tree.appendChild(picture, part);
    const [first] = line.childNodes;
    if (first) tree.insertBefore(line, picture, first);
  }
  const share = (i: number): number => Number(((100 * i) / (lines.length - 1)).toFixed(3));
  return lines.map((_, i) => `.contents li:nth-child(${i + 1}) img{object-position:0 ${share(i)}%}`).join("");
}
