/** How a piece of text is set: the families that are named for it, in order; 100–900; `normal` or `italic`. */
export interface Look {
  readonly families: readonly string[];
  readonly weight: number;
  readonly style: string;
}

/** A font that the page has for some of its letters. */
export interface PageFont {
  readonly family: string;
  readonly style: string;
  /** As it is written in the rule: one weight, or the least and the largest. */
  readonly weight: string;
  readonly url: string;
  /** `U+41-5a, U+20ac`; empty: for all letters. */
  readonly range: string;
}

/** The names in a list of families, without quotes. */
export const familiesOf = (list: string): readonly string[] =>
  list.split(",").map((name) => name.trim().replaceAll(/^["']|["']$/g, ""));

const isFontRule = (rule: CSSRule): rule is CSSFontFaceRule => rule.cssText.startsWith("@font-face");

/** The fonts that the page's own sheets name; a sheet from elsewhere cannot be read and has none of them. */
export function pageFonts(sheets: Iterable<CSSStyleSheet> = document.styleSheets): readonly PageFont[] {
  return [...sheets].flatMap((sheet) => {
    if (sheet.href !== null && new URL(sheet.href).origin !== location.origin) return [];
    return [...sheet.cssRules].flatMap((rule) => {
      if (!isFontRule(rule)) return [];
      const said = (name: string): string => rule.style.getPropertyValue(name).trim();
      const url = /url\(\s*["']?([^"')]+)/.exec(said("src"))?.[1];
      if (url === undefined) return [];
      return {
        family: familiesOf(said("font-family"))[0] ?? "",
        style: said("font-style") || "normal",
        weight: said("font-weight") || "400",
        url: new URL(url, sheet.href ?? document.baseURI).href,
        range: said("unicode-range")
      };
    });
  });
}

/** How far a weight is from those of a font. */
function distance({weight}: PageFont, asked: number): number {
  const [least = 400, most = least] = weight.split(" ").map((one) => (one === "normal" ? 400 : Number(one)));
  return Math.max(least - asked, asked - most, 0);
}

/** Whether a font is for one of the letters. */
function isFor({range}: PageFont, letters: string): boolean {
  if (range === "") return true;
  const spans = range.split(",").map((span) => {
    const [first = 0, last = first] = span
      .trim()
      .slice(2)
      .split("-")
      .map((digits) => Number.parseInt(digits, 16));
    return [first, last] as const;
  });
  return Array.from(letters).some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return spans.some(([first, last]) => first <= code && code <= last);
  });
}

/** Those of the fonts in which letters of a look are set, as a browser chooses them: by family, style, weight and letters. */
export function fontsOfLook(
  fonts: readonly PageFont[],
  {families, weight, style}: Look,
  letters: string
): readonly PageFont[] {
  const family = families.find((name) => fonts.some((font) => font.family === name));
  const own = fonts.filter((font) => font.family === family);
  const ofStyle = own.filter((font) => font.style === style);
  const right = ofStyle.length > 0 ? ofStyle : own;
  const least = Math.min(...right.map((font) => distance(font, weight)));
  return right.filter((font) => distance(font, weight) === least && isFor(font, letters));
}
