import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import subsetFont from "subset-font";

/** Where the fonts are put, seen from `src/`. */
export const FONT_FOLDER = "fonts";

const ASCII = Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i)).join("");

/** Signs that most pages set in text, the mark of a list among them: each costs every page some bytes. */
const COMMON = `${ASCII}\u00a0°²½·×é–’“”…↑−•`;

/** Letters of names in western European languages, and signs that few pages set: in files of their own, for those pages. */
const RARE = "§±³¹µßàáâäåæçèêëíñóôöøúü÷ÄÅÖØÜ—‘‚„›′€↓";

/** Of these, what the ticks of an axis have: a font that comes when a figure is drawn makes the browser lay out all text in it anew. */
const OF_AXES = "¹";

/** Signs of programs, which text in the serif hardly has. */
const OF_PROGRAMS = "#$*>@\\^_`{}";
const without = (letters: string, signs: string): string => [...letters].filter((one) => !signs.includes(one)).join("");

/** What headings, large numerals and bold words in the text are set in, on most pages and on few. */
const DISPLAY_COMMON = without(`${ASCII}’“”–…·−×é`, OF_PROGRAMS);
const DISPLAY_RARE = `ßäöüÄÖÜ‘„—${OF_PROGRAMS}`;

/** A font as it is shipped. */
export interface Font {
  readonly family: string;
  readonly style?: "normal" | "italic";
  readonly source: string;
  readonly letters: string;
  /** Whether it is for its letters only, and another file holds what else the family sets. */
  readonly isRare?: true;
  /** OpenType features that are kept: alternates that no style asks for are a fourth of a file. */
  readonly features: readonly string[];
  /** Ranges that the shipped font can vary in; what is no range is fixed. */
  readonly variationAxes: Readonly<Record<string, number | {readonly min: number; readonly max: number}>>;
}

/** What text is set with. */
const TEXT_FEATURES = ["kern", "liga"];

/** The letters of what text is set in, on most pages and on few. */
const OF_TEXT = {common: without(COMMON, OF_PROGRAMS), rare: RARE + OF_PROGRAMS};

const SERIF = "source-serif-4/files/source-serif-4-latin-opsz-normal.woff2";

/**
 * Source Serif 4 for text and headings, Inter for the interface and all numbers; both under the Open Font License. The serif is
 * shipped at two optical sizes, the large one as the bold of the family: both in one file would be larger than all of these.
 */
const WHOLE: Readonly<Record<string, Omit<Font, "letters"> & Readonly<Record<"common" | "rare", string>>>> = {
  "source-serif-4": {
    family: "Source Serif 4",
    source: SERIF,
    ...OF_TEXT,
    features: TEXT_FEATURES,
    variationAxes: {wght: 400, opsz: 16}
  },
  "source-serif-4-display": {
    family: "Source Serif 4",
    source: SERIF,
    common: DISPLAY_COMMON,
    rare: DISPLAY_RARE,
    features: [...TEXT_FEATURES, "tnum", "lnum"],
    variationAxes: {wght: 600, opsz: 32}
  },
  "source-serif-4-italic": {
    family: "Source Serif 4",
    style: "italic",
    source: "source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
    ...OF_TEXT,
    features: TEXT_FEATURES,
    variationAxes: {wght: 400}
  },
  inter: {
    family: "Inter",
    source: "inter/files/inter-latin-wght-normal.woff2",
    common: COMMON + OF_AXES,
    rare: without(RARE, OF_AXES),
    features: ["kern", "tnum"],
    variationAxes: {wght: {min: 400, max: 700}}
  }
};

/**
 * Each font twice: with what most pages set, and with what few do. A file has one rule: a second that names it is asked for anew,
 * and too late to be used.
 */
export const FONTS: Readonly<Record<string, Font>> = Object.fromEntries(
  Object.entries(WHOLE).flatMap(([name, {common, rare, ...font}]): [string, Font][] => [
    [`${name}.woff2`, {...font, letters: common}],
    [`${name}-rare.woff2`, {...font, letters: rare, isRare: true}]
  ])
);

/** Rare letters in a page's text from which on it asks for their fonts at once: fewer, and the fonts come when they are set. */
const MANY = 20;

/**
 * The fonts that a page asks for before its style sheets do: those that its text, as far as it stands in the page, is set in.
 * @param text of the page
 * @param hasItalics whether anything in it is emphasized
 */
export function preloadedFonts(text: string, hasItalics: boolean): readonly string[] {
  const hasRare = [...text].filter((letter) => /\p{L}/u.test(letter) && RARE.includes(letter)).length >= MANY;
  return Object.entries(FONTS)
    .filter(([, {style, isRare}]) => (style !== "italic" || hasItalics) && (isRare === undefined || hasRare))
    .map(([name]) => name);
}

/** The letters of a font as a rule names them. */
const range = (letters: string): string =>
  [...letters].map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16)}`).join(",");

/** A font's rule. What has not come by the first painting is not used on that page: a late font would move the text. */
function fontFace(
  folder: string,
  [name, {family, style = "normal", variationAxes, letters, isRare}]: readonly [string, Font]
): string {
  const {wght = 400} = variationAxes;
  const weight = typeof wght === "number" ? String(wght) : `${wght.min} ${wght.max}`;
  const only = isRare === undefined ? "" : `;unicode-range:${range(letters)}`;
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:optional;src:url("${folder}${name}") format("woff2")${only}}`;
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
