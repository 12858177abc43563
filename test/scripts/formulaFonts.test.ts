import {parse} from "parse5";
import {expect, it} from "vitest";
import {formulaFonts} from "../../scripts/site/formulaFonts.js";
import {elements, type Element} from "../../scripts/site/htmlTree.js";

const file = (font: string): string => `_file/katex/fonts/KaTeX_${font}.woff2`;
const set = (formula: string): string => `<p><span class="katex-html">${formula}</span></p>`;
function fontsOf(body: string): readonly string[] {
  const found = [...elements(parse(`<body>${body}</body>`))].find(({tagName}) => tagName === "body");
  return formulaFonts(found as Element);
}

it("names the fonts that formulas are set in, each once", () => {
  expect(fontsOf("<p>No formula</p>")).toEqual([]);
  const both = set('<span class="mord mathnormal">x</span><span class="mord">1</span>');
  expect(fontsOf(both + both)).toEqual([file("Main-Regular"), file("Math-Italic")]);
  expect(fontsOf(set('<span class="mop op-symbol large-op">∑</span>'))).toEqual([file("Size2-Regular")]);
  expect(fontsOf(set('<span class="mord mathcal">F</span>'))).toEqual([file("Caligraphic-Regular")]);
});

it("leaves out what is not laid out at first", () => {
  const formula = set('<span class="mord">1</span>');
  expect(fontsOf(`<details>${formula}</details>`)).toEqual([]);
  expect(fontsOf(`<span class="notation-papers">${formula}</span>`)).toEqual([]);
});
