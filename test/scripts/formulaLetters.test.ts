import {expect, it} from "vitest";
import {fewLetters, formulaLetters, namedSmallFonts} from "../../scripts/site/formulaLetters.js";

const PAGE =
  '<p>No x here.</p><span class="katex"><span class="katex-mathml">m</span><span class="katex-html"><i class="mord mathnormal">f</i><b>(y)</b></span></span>';

it("finds the letters of what KaTeX sets for the eye, each once, the italic ones apart", () => {
  expect(formulaLetters([PAGE, PAGE])).toEqual({
    all: new Set(["f", "(", "y", ")"]),
    italic: new Set(["f"]),
    upright: new Set(["(", "y", ")"])
  });
});

it("gives a page of few letters small fonts, for these letters alone", () => {
  const [main, math, ...more] = fewLetters(PAGE);
  expect([main?.file, math?.file, more]).toEqual([
    "_file/katex/fonts/KaTeX_Main-Regular-few.woff2",
    "_file/katex/fonts/KaTeX_Math-Italic-few.woff2",
    []
  ]);
  expect(main?.rule("../")).toBe(
    '@font-face{font-family:KaTeX_Main;font-style:normal;font-weight:400;font-display:block;src:url("../_file/katex/fonts/KaTeX_Main-Regular-few.woff2") format("woff2");unicode-range:U+28-29,U+79}'
  );
  expect(math?.rule("")).toContain("font-style:italic;");
});

it("gives none to a page of many letters, or of no formula", () => {
  expect(fewLetters(PAGE.replace("f", "abcdeghijklm"))).toEqual([]);
  expect(fewLetters("<p>x</p>")).toEqual([]);
});

it("finds the small fonts that a finished page names, with all letters that it has come to set in them", () => {
  const page =
    PAGE.replace("f", "abcdeghijklm") + '<style>url("./_file/katex/fonts/KaTeX_Math-Italic-few.woff2")</style>';
  expect(fewLetters(page)).toEqual([]);
  expect(namedSmallFonts(page).map(({file, letters}) => [file, [...letters].join("")])).toEqual([
    ["_file/katex/fonts/KaTeX_Math-Italic-few.woff2", "abcdeghijklm"]
  ]);
  expect(namedSmallFonts(PAGE)).toEqual([]);
});
