import {KATEX_FOLDER} from "../assets.js";
import {attribute, classesOf, type Element} from "./htmlTree.js";

/** What KaTeX sets in each of its fonts, by the classes that it gives to it: all of those between two spaces. */
const FONTS: Readonly<Record<string, readonly string[]>> = {
  "AMS-Regular": ["amsrm", "mathbb", "textbb"],
  "Caligraphic-Regular": ["mathcal"],
  "Fraktur-Bold": ["mathboldfrak", "textboldfrak"],
  "Fraktur-Regular": ["mathfrak", "textfrak"],
  "Main-Bold": ["mathbf", "textbf"],
  "Main-Italic": ["mathit", "textit"],
  "Main-Regular": ["mainrm", "mathrm", "textrm"],
  "Math-BoldItalic": ["boldsymbol"],
  "Math-Italic": ["mathnormal"],
  "SansSerif-Bold": ["mathboldsf", "textboldsf"],
  "SansSerif-Italic": ["mathitsf", "mathsfit", "textitsf"],
  "SansSerif-Regular": ["mathsf", "textsf"],
  "Script-Regular": ["mathscr", "textscr"],
  "Size1-Regular": ["op-symbol small-op", "delimsizing size1", "delim-size1"],
  "Size2-Regular": ["op-symbol large-op", "delimsizing size2"],
  "Size3-Regular": ["delimsizing size3"],
  "Size4-Regular": ["delimsizing size4", "delim-size4"],
  "Typewriter-Regular": ["mathtt", "texttt"]
};
/** What has none of these classes, and stands in nothing that has. */
const UPRIGHT = "Main-Regular";

/** The font that an element's own classes name. */
function ownFont(element: Element): string | undefined {
  const classes = classesOf(element);
  const isNamed = (names: string): boolean => names.split(" ").every((name) => classes.includes(name));
  return Object.entries(FONTS).find(([, named]) => named.some(isNamed))?.[0];
}

/** The fonts of all text in an element of a formula, which stands in one that is set in `around`. */
function* fontsIn(element: Element, around: string): Generator<string> {
  const font = ownFont(element) ?? around;
  for (const child of element.childNodes)
    if ("tagName" in child) yield* fontsIn(child, font);
    else if ("value" in child && child.value.trim() !== "") yield font;
}

/** The elements of a page that are laid out at first: neither folded away nor the other way of writing. */
function* laidOut(element: Element): Generator<Element> {
  if (classesOf(element).includes("notation-papers")) return;
  yield element;
  const isFolded = element.tagName === "details" && attribute(element, "open") === undefined;
  for (const child of element.childNodes)
    if ("tagName" in child && (!isFolded || child.tagName === "summary")) yield* laidOut(child);
}

/**
 * The files of KaTeX' fonts in which the formulas of a page's body are set that are laid out at first, below the site's root: one that
 * comes when the page stands has every line laid out anew.
 */
export function formulaFonts(body: Element): readonly string[] {
  const files = new Set<string>();
  for (const formula of laidOut(body))
    if (classesOf(formula).includes("katex-html")) for (const font of fontsIn(formula, UPRIGHT)) files.add(font);
  return [...files].sort().map((font) => `_file/${KATEX_FOLDER}/fonts/KaTeX_${font}.woff2`);
}
