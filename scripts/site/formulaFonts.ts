import {KATEX_FOLDER} from "../assets.js";
import {classesOf, elements, type Element} from "./htmlTree.js";

/** Fonts by the class that KaTeX gives to what it sets in them; what has none of these is upright. */
const FONTS: readonly (readonly [className: string, font: string])[] = [
  ["mathnormal", "Math-Italic"],
  ["mathcal", "Caligraphic-Regular"],
  ["mathbf", "Main-Bold"],
  ["mathbb", "AMS-Regular"],
  ["amsrm", "AMS-Regular"],
  ["small-op", "Size1-Regular"],
  ["size1", "Size1-Regular"],
  ["large-op", "Size2-Regular"],
  ["size2", "Size2-Regular"]
];
const UPRIGHT = "Main-Regular";

/** What is not laid out at first: folded away, or the other way of writing. */
const isAway = (element: Element): boolean =>
  element.tagName === "details" || classesOf(element).includes("notation-papers");

/** The elements of a page that are laid out at first. */
function* laidOut(element: Element): Generator<Element> {
  if (isAway(element)) return;
  yield element;
  for (const child of element.childNodes) if ("tagName" in child) yield* laidOut(child);
}

/**
 * The files of KaTeX' fonts in which the formulas of a page's body are set that are laid out at first, below the site's root: one that
 * comes when the page stands has every line laid out anew.
 */
export function formulaFonts(body: Element): readonly string[] {
  const files = new Set<string>();
  for (const formula of laidOut(body)) {
    if (!classesOf(formula).includes("katex-html")) continue;
    for (const part of elements(formula)) {
      const classes = classesOf(part);
      const named = FONTS.filter(([name]) => classes.includes(name));
      for (const [, font] of named) files.add(font);
      if (named.length === 0 && part.childNodes.some((child) => "value" in child && child.value.trim() !== ""))
        files.add(UPRIGHT);
    }
  }
  return [...files].sort().map((font) => `_file/${KATEX_FOLDER}/fonts/KaTeX_${font}.woff2`);
}
