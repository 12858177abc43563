import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {fontFile, FONTS, fontSheet, preloadedFonts} from "../../scripts/fonts.js";
import {EXPONENTS} from "../../scripts/glyphs/digits.js";
import {fontLetters} from "../support/fontLetters.js";
import {root} from "../support/root.js";

it("names each font file in one rule, since a second would ask for it too late, and has a bold of the text's family", () => {
  const rules = fontSheet("fonts/").split("\n");
  expect(rules.map((rule) => /url\("fonts\/([^"]+)"\)/.exec(rule)?.[1])).toEqual(Object.keys(FONTS));
  const common = rules.filter((rule) => !rule.includes("-rare.woff2"));
  const upright = common.filter((rule) => rule.includes('"Source Serif 4"') && rule.includes("font-style:normal"));
  expect(upright.map((rule) => /font-weight:(\d+)/.exec(rule)?.[1])).toEqual(["400", "600"]);
});

it("names in a rare font's rule the letters that it is for, and no letter in two fonts of a kind", () => {
  const rules = fontSheet("fonts/").split("\n");
  for (const rule of rules) expect(rule.includes("unicode-range"), rule).toBe(rule.includes("-rare.woff2"));
  for (const [name, {letters}] of Object.entries(FONTS)) {
    const rare = FONTS[name.replace(".woff2", "-rare.woff2")];
    for (const letter of rare?.letters ?? "") expect(letters, `${name}: ${letter}`).not.toContain(letter);
  }
});

it("asks at once for what a page's text is set in: rare letters where there are many, italics where there are any", () => {
  const asked = (text: string, hasItalics = false) => preloadedFonts(text, hasItalics);
  expect(asked("Géron’s “identity”", true)).toEqual(Object.keys(FONTS).filter((name) => !name.includes("rare")));
  expect(asked("")).not.toContain("source-serif-4-italic.woff2");
  expect(asked("über".repeat(19))).toEqual(asked(""));
  expect(asked("über".repeat(20))).toContain("source-serif-4-rare.woff2");
});

/** The sign that no font of the site has: a Mac's key, which is shown on Macs alone, and these have it. */
const OF_SYSTEM = "⌘";
/** A narrow space, a place where no line breaks, and the mark that begins a file. */
const UNSEEN = "\u202f\u2060\ufeff";

/** What the book, the interface and its styles say, without comments. */
function* sources(): Generator<readonly [string, string]> {
  for (const [folder, ending] of [
    ["src", ".md"],
    ["src", ".css"],
    ["components", ".ts"]
  ] as const)
    for (const name of readdirSync(join(root, folder), {recursive: true, encoding: "utf8"}))
      if (name.endsWith(ending) && !/bundle|kernels|assembly/.test(name))
        yield [name, readFileSync(join(root, folder, name), "utf8").replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "")];
}

it("ships every letter of pages and interface, but for a few signs", async () => {
  const shipped = Object.values(FONTS)
    .map(({letters}) => letters)
    .join("");
  const known = new Set(shipped + OF_SYSTEM + UNSEEN);
  for (const [name, text] of sources()) {
    const written = text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    const unknown = Array.from(written).filter((letter) => letter > "~" && !known.has(letter));
    expect(unknown, name).toEqual([]);
  }
  const fonts = Object.values(FONTS);
  for (const font of fonts) {
    const found = await fontLetters(await fontFile(root, font), font.letters + OF_SYSTEM);
    expect(Array.from(font.letters).filter((letter) => !found.has(letter))).toEqual([]);
    expect(Array.from(OF_SYSTEM).filter((sign) => found.has(sign))).toEqual([]);
  }
});

it("has the signs of labels in the font of all pages, and makes none whose sources have it, but for exponents and what has them", async () => {
  const {"inter.woff2": inter} = FONTS;
  expect(inter?.letters).toMatch(/→.*₁₂.*γ/);
  for (const {source, made} of Object.values(FONTS)) {
    const font = readFileSync(join(root, "node_modules/@fontsource-variable", source));
    const found = await fontLetters(font, made);
    expect(Array.from(made).filter((sign) => found.has(sign) && !`${EXPONENTS}½`.includes(sign))).toEqual([]);
  }
});
