import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import subsetFont from "subset-font";
import {addGlyphs, glyphOf, takenLetter} from "./glyphs/addGlyphs.js";
import {EXPONENTS} from "./glyphs/digits.js";
import {SIGN_PARTS, signGlyph} from "./glyphs/signs.js";
import {readTables} from "./glyphs/trueType.js";
import {unicodeRange} from "./unicodeRange.js";

/** Where the fonts are put, seen from `src/`. */
export const FONT_FOLDER = "fonts";

const ASCII = Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i)).join("");

/** Signs that most pages set in text, the mark of a list among them: each costs every page some bytes. */
const COMMON = `${ASCII}\u00a0°²½·×é–’“”…↑−•`;

/** Letters of names in western European languages, and signs that few pages set: in files of their own, for those pages. */
const RARE = "§±³¹µßàáâäåæçèêëíñóôöøúü÷ÄÅÖØÜ—‘‚„›′€↓";

/** Of these, what labels of figures have: a font that comes when a figure is drawn makes the browser lay out all text in it anew. */
const OF_FIGURES = "÷";

/** Signs of controls and figures, which text in the serif hardly has. */
const OF_CONTROLS = "½";

/** Signs of programs, which text in the serif hardly has. */
const OF_PROGRAMS = "#$*>@\\^_`{}";
const without = (letters: string, signs: string): string => [...letters].filter((one) => !signs.includes(one)).join("");

/** What headings, large numerals and bold words in the text are set in, on most pages and on few. */
const DISPLAY_COMMON = without(`${ASCII}’“”–…·−×é`, OF_PROGRAMS);
const DISPLAY_RARE = `ßäöüÄÖÜ‘„—${OF_PROGRAMS}`;

/**
 * What the sources of Latin letters lack: signs that are made of their letters, and Greek letters, which have a source of their own.
 * Signs cost a few bytes each beside the letters that they are made of, which are in the files of all pages; so are they.
 */
interface Additions {
  readonly made: string;
  readonly greek: string;
}
const OF_LABELS: Readonly<Record<"common" | "rare", Additions>> = {
  common: {made: `→←↔▸▾√⌈⌉⌊⌋‖≈≠≤≥⟨⟩∂∞✓✗✕${EXPONENTS}½⁻ⁿ₀₁₂₃₄₅₆₇₈₉`, greek: "γ"},
  rare: {made: "", greek: "βεσΔΣ"}
};
const OF_SENTENCES: Readonly<Record<"common" | "rare", Additions>> = {
  common: {made: "→≈≠", greek: ""},
  rare: {made: "₁₂₃√⌈⌉", greek: "βγεσΔΣ"}
};

/** Signs of programs that labels hardly have. */
const NOT_IN_LABELS = "$@\\^`{}";

/** A font as it is shipped. */
export interface Font {
  readonly family: string;
  readonly style?: "normal" | "italic";
  readonly source: string;
  readonly letters: string;
  /** Signs that are made of its letters, and letters of the source of Greek; `letters` holds them too. */
  readonly made: string;
  readonly greek: {readonly source: string; readonly letters: string};
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
const OF_TEXT = {common: without(COMMON, OF_PROGRAMS + OF_CONTROLS), rare: RARE + OF_PROGRAMS + OF_CONTROLS};

const SERIF = "source-serif-4/files/source-serif-4-latin-opsz-normal.woff2";

/** The source of a family's Greek letters, by that of its Latin ones. */
const greekOf = (source: string): string => source.replace("-latin-", "-greek-");

/**
 * Source Serif 4 for text and headings, Inter for the interface and all numbers; both under the Open Font License. The serif is
 * shipped at two optical sizes, the large one as the bold of the family: both in one file would be larger than all of these.
 */
const WHOLE: Readonly<
  Record<
    string,
    Omit<Font, "letters" | "made" | "greek"> &
      Readonly<Record<"common" | "rare", string>> & {
        readonly additions: Readonly<Record<"common" | "rare", Additions>>;
      }
  >
> = {
  "source-serif-4": {
    family: "Source Serif 4",
    source: SERIF,
    ...OF_TEXT,
    additions: OF_SENTENCES,
    features: TEXT_FEATURES,
    variationAxes: {wght: 400, opsz: 16}
  },
  "source-serif-4-display": {
    family: "Source Serif 4",
    source: SERIF,
    common: DISPLAY_COMMON,
    rare: DISPLAY_RARE,
    additions: OF_SENTENCES,
    features: [...TEXT_FEATURES, "tnum", "lnum"],
    variationAxes: {wght: 600, opsz: 32}
  },
  "source-serif-4-italic": {
    family: "Source Serif 4",
    style: "italic",
    source: "source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
    ...OF_TEXT,
    additions: OF_SENTENCES,
    features: TEXT_FEATURES,
    variationAxes: {wght: 400}
  },
  inter: {
    family: "Inter",
    source: "inter/files/inter-latin-wght-normal.woff2",
    common: without(COMMON, NOT_IN_LABELS + EXPONENTS + OF_CONTROLS) + OF_FIGURES,
    rare: without(RARE + NOT_IN_LABELS, OF_FIGURES + EXPONENTS),
    additions: OF_LABELS,
    features: ["kern", "tnum"],
    variationAxes: {wght: {min: 400, max: 700}}
  }
};

/**
 * Each font twice: with what most pages set, and with what few do. A file has one rule: a second that names it is asked for anew,
 * and too late to be used.
 */
export const FONTS: Readonly<Record<string, Font>> = Object.fromEntries(
  Object.entries(WHOLE).flatMap(([name, {common, rare, additions, ...font}]): [string, Font][] => {
    const whole = (which: "common" | "rare", own: string): Font => {
      const {made, greek} = additions[which];
      return {...font, letters: own + made + greek, made, greek: {source: greekOf(font.source), letters: greek}};
    };
    return [
      [`${name}.woff2`, whole("common", common)],
      [`${name}-rare.woff2`, {...whole("rare", rare), isRare: true}]
    ];
  })
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

/** A font's rule. What has not come by the first painting is not used on that page: a late font would move the text. */
function fontFace(
  folder: string,
  [name, {family, style = "normal", variationAxes, letters, isRare}]: readonly [string, Font]
): string {
  const {wght = 400} = variationAxes;
  const weight = typeof wght === "number" ? String(wght) : `${wght.min} ${wght.max}`;
  const only = isRare === undefined ? "" : `;unicode-range:${unicodeRange(letters)}`;
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:optional;src:url("${folder}${name}") format("woff2")${only}}`;
}

/** The style sheet of the fonts in a folder, seen from where the sheet stands. */
export function fontSheet(folder: string): string {
  return Object.entries(FONTS)
    .map((font) => fontFace(folder, font))
    .join("\n");
}

/** A font's file: its sources cut to the letters and weights that the pages use, with the signs that are made of them. */
export async function fontFile(
  root: string,
  {source, letters, made, greek, features, variationAxes}: Font,
  targetFormat: "woff2" | "truetype" = "woff2"
): Promise<Buffer> {
  const read = (name: string): Buffer => readFileSync(join(root, "node_modules/@fontsource-variable", name));
  const kept = {keepFeatures: [...features], noHinting: true};
  const cut = async (name: string, asked: string): Promise<Buffer> =>
    Buffer.from(await subsetFont(read(name), asked, {...kept, targetFormat: "truetype", variationAxes}));
  if (made + greek.letters === "")
    return Buffer.from(await subsetFont(read(source), letters, {...kept, targetFormat, variationAxes}));
  const plain = await cut(source, letters + SIGN_PARTS);
  const latin = readTables(plain);
  const other = readTables(greek.letters === "" ? plain : await cut(greek.source, greek.letters));
  const added = [
    ...Array.from(greek.letters, (letter) => takenLetter(other, latin, letter)),
    ...Array.from(made, (letter) => signGlyph(letter, (part) => glyphOf(latin, part)))
  ];
  return Buffer.from(await subsetFont(addGlyphs(plain, added), letters, {...kept, targetFormat}));
}

/** Cuts the fonts to the letters and weights that the pages use, and puts them with their style sheet beside the pages. */
export async function buildFonts(root: string): Promise<void> {
  const target = join(root, "src", FONT_FOLDER);
  mkdirSync(target, {recursive: true});
  writeFileSync(join(target, "fonts.css"), `${fontSheet("")}\n`);
  for (const [name, font] of Object.entries(FONTS)) writeFileSync(join(target, name), await fontFile(root, font));
}
