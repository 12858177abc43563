import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "parse5";
import subsetFont from "subset-font";
import {KATEX_FOLDER} from "../assets.js";
import {attribute, elements, textOf} from "../site/htmlTree.js";
import {pagesOf} from "../site/pagesOf.js";

/** The letters of all formulas of a page, as KaTeX sets them for the eye; each once, in their order. */
export function formulaLetters(source: string): readonly string[] {
  const formulas = [...elements(parse(source))].filter((element) => attribute(element, "class") === "katex-html");
  return [...new Set(formulas.flatMap((formula) => [...textOf(formula)]))].sort();
}

/** Cuts KaTeX' fonts in a built site to the letters of its formulas: they are all set at build time. */
export async function cutFormulaFonts(dist: string): Promise<void> {
  const letters = new Set(pagesOf(dist).flatMap((page) => formulaLetters(readFileSync(join(dist, page), "utf8"))));
  const folder = join(dist, "_file", KATEX_FOLDER, "fonts");
  await Promise.all(
    readdirSync(folder).map(async (name) => {
      const path = join(folder, name);
      const font = await subsetFont(readFileSync(path), [...letters].join(""), {targetFormat: "woff2"});
      writeFileSync(path, font);
    })
  );
}
