import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import subsetFont from "subset-font";

/** Where the fonts are put, seen from `src/`. */
export const FONT_FOLDER = "fonts";

const ASCII = Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i)).join("");

/** Letters of names in western European languages, and the signs that the pages set in text: each costs every page some bytes. */
const LETTERS = [ASCII, "\u00a0§°±²³·¹×ßàáâäåæçèéêëíñóôöøúü÷ÄÅÖØÜ", "‐–—‘’‚“”„…•′€←↑→↓−≈≠≤≥√∞∂∑‖⁰⁴⁵⁶⁷⁸⁹⁻₀₁₂✓"].join("");

/** What headings and large numerals are set in. */
const DISPLAY_LETTERS = `${ASCII}‘’“”–—…·−×é%`;

interface Font {
  readonly family: string;
  readonly style?: "normal" | "italic";
  readonly source: string;
  readonly letters: string;
  /** OpenType features that are kept: alternates that no style asks for are a fourth of a file. */
  readonly features: readonly string[];
  /** Ranges that the shipped font can vary in; what is no range is fixed. */
  readonly variationAxes: Readonly<Record<string, number | {readonly min: number; readonly max: number}>>;
}

/** What text is set with. */
const TEXT_FEATURES = ["kern", "liga"];

const SERIF = "source-serif-4/files/source-serif-4-latin-opsz-normal.woff2";

/**
 * Source Serif 4 for text and headings, Inter for the interface and all numbers; both under the Open Font License. The serif is
 * shipped at two optical sizes: both in one file would be larger than all of these.
 */
export const FONTS: Readonly<Record<string, Font>> = {
  "source-serif-4.woff2": {
    family: "Source Serif 4",
    source: SERIF,
    letters: LETTERS,
    features: TEXT_FEATURES,
    variationAxes: {wght: 400, opsz: 16}
  },
  "source-serif-4-display.woff2": {
    family: "Source Serif 4 Display",
    source: SERIF,
    letters: DISPLAY_LETTERS,
    features: [...TEXT_FEATURES, "tnum", "lnum"],
    variationAxes: {wght: 600, opsz: 32}
  },
  "source-serif-4-italic.woff2": {
    family: "Source Serif 4",
    style: "italic",
    source: "source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
    letters: LETTERS,
    features: TEXT_FEATURES,
    variationAxes: {wght: 400}
  },
  "inter.woff2": {
    family: "Inter",
    source: "inter/files/inter-latin-wght-normal.woff2",
    letters: LETTERS,
    features: ["kern", "tnum"],
    variationAxes: {wght: {min: 400, max: 700}}
  }
};

/** Fonts that every page asks for before its style sheets do. */
export const PRELOADED: readonly string[] = Object.keys(FONTS);

/** Families that set what is bold in another's text: one file more, for a few words, would cost every page as much as a figure. */
const BOLD_OF: Readonly<Record<string, string>> = {"Source Serif 4 Display": "Source Serif 4"};

/** A font's rule. What has not come by the first painting is not used on that page: a late font would move the text. */
function fontFace(folder: string, [name, {family, style = "normal", variationAxes}]: readonly [string, Font]): string {
  const {wght = 400} = variationAxes;
  const weight = typeof wght === "number" ? String(wght) : `${wght.min} ${wght.max}`;
  return [family, BOLD_OF[family]]
    .filter((one) => one !== undefined)
    .map(
      (one) =>
        `@font-face{font-family:"${one}";font-style:${style};font-weight:${weight};font-display:optional;src:url("${folder}${name}") format("woff2")}`
    )
    .join("\n");
}

/** The style sheet of the fonts in a folder, seen from where the sheet stands. */
export function fontSheet(folder: string): string {
  return Object.entries(FONTS)
    .map((font) => fontFace(folder, font))
    .join("\n");
}

/** Cuts the fonts to the letters and weights that the pages use, and puts them with their style sheet beside the pages. */
export async function buildFonts(root: string): Promise<void> {
  const target = join(root, "src", FONT_FOLDER);
  mkdirSync(target, {recursive: true});
  writeFileSync(join(target, "fonts.css"), `${fontSheet("")}\n`);
  for (const [name, {source, letters, features, variationAxes}] of Object.entries(FONTS)) {
    const whole = readFileSync(join(root, "node_modules/@fontsource-variable", source));
    const cut = {targetFormat: "woff2", variationAxes, keepFeatures: features, noHinting: true} as const;
    writeFileSync(join(target, name), await subsetFont(whole, letters, cut));
  }
}
