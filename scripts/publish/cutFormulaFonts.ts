import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import subsetFont from "subset-font";
import {KATEX_FOLDER} from "../assets.js";
import {formulaLetters, namedSmallFonts} from "../site/formulaLetters.js";
import {pagesOf} from "../site/pagesOf.js";

const cut = async (font: Buffer, letters: Iterable<string>): Promise<Uint8Array> =>
  subsetFont(font, [...letters].sort().join(""), {targetFormat: "woff2", noHinting: true});

/** The small fonts that pages name, each with the letters of all these pages. */
function smallFonts(pages: readonly string[]): ReadonlyMap<string, {readonly whole: string; readonly letters: string}> {
  const small = new Map<string, {readonly whole: string; readonly letters: string}>();
  for (const {file, whole, letters} of pages.flatMap(namedSmallFonts))
    small.set(file, {whole, letters: (small.get(file)?.letters ?? "") + [...letters].join("")});
  return small;
}

/** Cuts KaTeX' fonts in a built site to the letters of its formulas, which are all set at build time, and the small ones for pages of few letters. */
export async function cutFormulaFonts(dist: string): Promise<void> {
  const pages = pagesOf(dist).map((name) => readFileSync(join(dist, name), "utf8"));
  const {all, italic, upright} = formulaLetters(pages);
  const own: Readonly<Record<string, ReadonlySet<string>>> = {
    "KaTeX_Math-Italic.woff2": italic,
    "KaTeX_Main-Regular.woff2": upright
  };
  const small = smallFonts(pages);
  await Promise.all(
    [...small].map(async ([file, {whole, letters}]) =>
      writeFileSync(join(dist, file), await cut(readFileSync(join(dist, whole)), new Set(letters)))
    )
  );
  const folder = join(dist, "_file", KATEX_FOLDER, "fonts");
  await Promise.all(
    readdirSync(folder)
      .filter((name) => !name.endsWith("-few.woff2"))
      .map(async (name) => {
        const path = join(folder, name);
        writeFileSync(path, await cut(readFileSync(path), own[name] ?? all));
      })
  );
}
