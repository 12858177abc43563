// @vitest-environment jsdom
import {expect, it} from "vitest";
import {fontsOfLook, pageFonts} from "../../../components/ui/save/pageFonts.js";

/** A sheet as the browser tells it. */
function sheet(href: string | null, ...rules: readonly Readonly<Record<string, string>>[]): CSSStyleSheet {
  const cssRules = rules.map((rule) => ({
    cssText: "src" in rule ? "@font-face { }" : "p { }",
    style: {getPropertyValue: (name: string) => rule[name] ?? ""}
  }));
  return {href, cssRules} as unknown as CSSStyleSheet;
}
const face = (name: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  "font-family": '"Inter"',
  "font-weight": "400 700",
  src: `url("./${name}") format("woff2")`,
  ...more
});
const foreign = {
  href: "https://elsewhere.example/a.css",
  get cssRules(): never {
    throw new Error("not to be read");
  }
} as unknown as CSSStyleSheet;

const FONTS = pageFonts([
  sheet(
    null,
    {color: "red"},
    face("inter.woff2"),
    face("inter-rare.woff2", {"unicode-range": "U+24, U+e4-e8"}),
    face("serif.woff2", {"font-family": '"Source Serif 4"', "font-weight": "400"}),
    face("heads.woff2", {"font-family": '"Source Serif 4"', "font-weight": "600"})
  ),
  sheet(`${location.origin}/a/katex.css`, face("math.woff2", {"font-family": "KaTeX", "font-style": "italic"})),
  foreign
]);
const files = (families: readonly string[], weight: number, style: string, letters: string): readonly string[] =>
  fontsOfLook(FONTS, {families, weight, style}, letters).map(({url}) => url.replace(location.origin, ""));

it("finds the fonts of the page's own sheets, each seen from where its sheet stands", () => {
  expect(FONTS.map(({url}) => url.replace(location.origin, ""))).toEqual([
    "/inter.woff2",
    "/inter-rare.woff2",
    "/serif.woff2",
    "/heads.woff2",
    "/a/math.woff2"
  ]);
});

it("takes of a family what a text needs: its weight, or the nearest, its style where there is one, its letters", () => {
  expect(files(["Inter", "sans-serif"], 600, "normal", "Loss")).toEqual(["/inter.woff2"]);
  expect(files(["Inter"], 400, "italic", "Säule")).toEqual(["/inter.woff2", "/inter-rare.woff2"]);
  expect(files(["None", "Source Serif 4"], 400, "normal", "x")).toEqual(["/serif.woff2"]);
  expect(files(["Source Serif 4"], 900, "normal", "x")).toEqual(["/heads.woff2"]);
  expect(files(["KaTeX"], 400, "italic", "x")).toEqual(["/a/math.woff2"]);
  expect(files(["ui-monospace", "monospace"], 400, "normal", "x")).toEqual([]);
});
