import {defaultTreeAdapter as tree, parse} from "parse5";
import {KATEX_FOLDER} from "../assets.js";
import {unicodeRange} from "../unicodeRange.js";
import {classesOf, elements} from "./htmlTree.js";

/** Letters of formulas: all of them, and those that the two fonts of most formulas set. */
export interface FormulaLetters {
  readonly all: ReadonlySet<string>;
  readonly italic: ReadonlySet<string>;
  readonly upright: ReadonlySet<string>;
}

/** The letters of all formulas of pages, as KaTeX sets them for the eye; a letter is italic where a class around it says so. */
export function formulaLetters(sources: Iterable<string>): FormulaLetters {
  const [all, italic] = [new Set<string>(), new Set<string>()];
  const upright = new Set<string>();
  for (const source of sources)
    for (const formula of elements(parse(source))) {
      if (!classesOf(formula).includes("katex-html")) continue;
      for (const part of elements(formula))
        for (const child of part.childNodes) {
          if (!tree.isTextNode(child)) continue;
          for (const letter of child.value) {
            all.add(letter);
            (classesOf(part).includes("mathnormal") ? italic : upright).add(letter);
          }
        }
    }
  return {all, italic, upright};
}

/** The two fonts of most formulas: what KaTeX calls each, and which letters it sets. */
const FONTS = [
  {family: "KaTeX_Main", style: "normal", file: "Main-Regular", set: "upright"},
  {family: "KaTeX_Math", style: "italic", file: "Math-Italic", set: "italic"}
] as const;

/** Most letters of a page's formulas for which it has these fonts in a smaller cut. A page with more needs the whole ones, and no second file. */
const FEW = 12;

/** A font that is cut to the letters of pages with few. */
export interface FewLetters {
  /** Below the site's root: the font of all letters, and the small one. */
  readonly whole: string;
  readonly file: string;
  /** What the page sets in it. */
  readonly letters: ReadonlySet<string>;
  /** The rule that lets these letters come from the small one, seen from a page at `root`. It stands after KaTeX' own, which is for the rest. */
  readonly rule: (root: string) => string;
}

/** The small fonts for letters of formulas. */
const fontsFor = (found: FormulaLetters): readonly FewLetters[] =>
  FONTS.filter(({set}) => found[set].size > 0).map(({family, style, file: name, set}) => {
    const path = `_file/${KATEX_FOLDER}/fonts/KaTeX_${name}`;
    const file = `${path}-few.woff2`;
    const letters = found[set];
    return {
      whole: `${path}.woff2`,
      file,
      letters,
      rule: (root) =>
        `@font-face{font-family:${family};font-style:${style};font-weight:400;font-display:block;src:url("${root}${file}") format("woff2");unicode-range:${unicodeRange(letters)}}`
    };
  });

/** The small fonts of a page whose formulas have few letters; none where they have more, or there are none. */
export function fewLetters(source: string): readonly FewLetters[] {
  const found = formulaLetters([source]);
  return found.all.size > FEW ? [] : fontsFor(found);
}

/** The small fonts that a finished page names, with what it sets in them: these have to be there, whatever has been added to the page since. */
export const namedSmallFonts = (page: string): readonly FewLetters[] =>
  page.includes("-few.woff2") ? fontsFor(formulaLetters([page])).filter(({file}) => page.includes(file)) : [];
