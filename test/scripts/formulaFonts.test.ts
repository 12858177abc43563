import {parse} from "parse5";
import {expect, it} from "vitest";
import {formulaFonts} from "../../scripts/site/formulaFonts.js";
import {elements} from "../../scripts/site/htmlTree.js";

const letter = (name: string, value = "x"): string =>
  `<span class="katex-html"><span class="${name}">${value}</span></span>`;
const asked = (body: string): readonly string[] => formulaFonts([...elements(parse(`<main>${body}</main>`))]);
const ITALIC = "_file/katex/fonts/KaTeX_Math-Italic.woff2";
const UPRIGHT = "_file/katex/fonts/KaTeX_Main-Regular.woff2";

it("asks for the fonts that many formulas are set in, and for none where there are few", () => {
  expect(asked(letter("mord mathnormal").repeat(20))).toEqual([ITALIC]);
  expect(asked(letter("mord mathnormal").repeat(19))).toEqual([]);
  expect(asked(letter("mord mathnormal").repeat(19) + letter("mbin", "+"))).toEqual([UPRIGHT, ITALIC]);
});

it("asks for no font that formulas are not set in: of other alphabets, of large signs, of what is folded away", () => {
  const others = letter("mord mathcal", "F") + letter("delimsizing size2", "(") + letter("strut", "");
  expect(asked(others.repeat(9) + letter("mord mathnormal"))).toEqual([ITALIC]);
  expect(asked(`<details><p>${letter("mord mathnormal").repeat(30)}</p></details>`)).toEqual([]);
});
