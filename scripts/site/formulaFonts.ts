import {defaultTreeAdapter as tree} from "parse5";
import {KATEX_FOLDER} from "../assets.js";
import {attribute, elements, type Element} from "./htmlTree.js";

/** Formulas from which on a page asks for their fonts at once: fewer are laid out again sooner than their fonts hold the text. */
const MANY = 20;

const classesOf = (element: Element): readonly string[] => (attribute(element, "class") ?? "").split(" ");

/** A class that sets a letter in another font than the upright one. */
const OTHER = /^(?:math|amsrm|delim|op-symbol|size[1-4]$)/;

/** Whether it stands in what a reader has to unfold. */
const isFolded = (element: Element): boolean => {
  for (let within = element.parentNode; within && tree.isElementNode(within); within = within.parentNode)
    if (within.tagName === "details") return true;
  return false;
};

/**
 * The files of the two fonts of most formulas, seen from the site's root, that a page with many asks for before its style sheets do:
 * come later, they would have all formulas, and the text around them, laid out once more each.
 */
export function formulaFonts(all: readonly Element[]): readonly string[] {
  const formulas = all.filter((element) => classesOf(element).includes("katex-html") && !isFolded(element));
  if (formulas.length < MANY) return [];
  const fonts = new Set<string>();
  for (const part of formulas.flatMap((formula) => [...elements(formula)])) {
    if (!part.childNodes.some((child) => tree.isTextNode(child) && child.value.trim() !== "")) continue;
    const classes = classesOf(part);
    if (classes.includes("mathnormal")) fonts.add("KaTeX_Math-Italic");
    else if (!classes.some((name) => OTHER.test(name))) fonts.add("KaTeX_Main-Regular");
  }
  return [...fonts].sort().map((name) => `_file/${KATEX_FOLDER}/fonts/${name}.woff2`);
}
