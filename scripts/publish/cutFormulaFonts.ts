import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {defaultTreeAdapter as tree, parse} from "parse5";
import subsetFont from "subset-font";
import {KATEX_FOLDER} from "../assets.js";
import {classesOf, elements} from "../site/htmlTree.js";
import {pagesOf} from "../site/pagesOf.js";

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

/** Cuts KaTeX' fonts in a built site to the letters of its formulas: they are all set at build time. */
export async function cutFormulaFonts(dist: string): Promise<void> {
  const {all, italic, upright} = formulaLetters(pagesOf(dist).map((page) => readFileSync(join(dist, page), "utf8")));
  const own: Readonly<Record<string, ReadonlySet<string>>> = {
    "KaTeX_Math-Italic.woff2": italic,
    "KaTeX_Main-Regular.woff2": upright
  };
  const folder = join(dist, "_file", KATEX_FOLDER, "fonts");
  await Promise.all(
    readdirSync(folder).map(async (name) => {
      const path = join(folder, name);
      const letters = [...(own[name] ?? all)].sort().join("");
      writeFileSync(path, await subsetFont(readFileSync(path), letters, {targetFormat: "woff2", noHinting: true}));
    })
  );
}
