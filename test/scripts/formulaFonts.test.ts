import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "parse5";
import {expect, it} from "vitest";
import {formulaFonts} from "../../scripts/site/formulaFonts.js";
import {elements, type Element} from "../../scripts/site/htmlTree.js";
import {root} from "../support/root.js";

const file = (font: string): string => `_file/katex/fonts/KaTeX_${font}.woff2`;
const set = (formula: string): string => `<span class="katex-html">${formula}</span>`;
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
  expect(fontsOf(set('<span class="mopen delimsizing size3">(</span>'))).toEqual([file("Size3-Regular")]);
});

it("takes the size of letters for no font", () => {
  const small = '<span class="sizing reset-size3 size1 mtight"><span class="mord mtight">1</span></span>';
  expect(fontsOf(set(small))).toEqual([file("Main-Regular")]);
});

it("knows each class to which KaTeX' style sheet gives a font", () => {
  const sheet = readFileSync(join(root, "node_modules/katex/dist/katex.min.css"), "utf8");
  const rules = [...sheet.matchAll(/(\.katex \.[^{}]*)\{([^}]*)\}/g)].flatMap(([, selectors = "", declared = ""]) => {
    if (!/font-(family:KaTeX|weight|style)/.test(declared)) return [];
    const face = [/font-weight:700/.test(declared) ? "Bold" : "", /font-style:italic/.test(declared) ? "Italic" : ""];
    const font = `${/KaTeX_(\w+)/.exec(declared)?.[1] ?? "Main"}-${face.join("") || "Regular"}`;
    return selectors.split(",").map((selector) => [selector.replace(".katex ", ""), font] as const);
  });
  expect(rules.length).toBeGreaterThan(30);
  for (const [selector, font] of rules) {
    const tags = selector.split(/[ >]/).map((part) => `<span class="${part.split(".").slice(1).join(" ")}">`);
    expect(fontsOf(set(`${tags.join("")}x${"</span>".repeat(tags.length)}`)), selector).toEqual([file(font)]);
  }
});

it("leaves out what is not laid out at first", () => {
  const formula = set('<span class="mord">1</span>');
  expect(fontsOf(`<details>${formula}</details>`)).toEqual([]);
  expect(fontsOf(`<details open>${formula}</details>`)).toEqual([file("Main-Regular")]);
  const folded = `<details><summary>${formula}</summary>${formula.replace("mord", "mathcal")}</details>`;
  expect(fontsOf(folded)).toEqual([file("Main-Regular")]);
  expect(fontsOf(`<span class="notation-papers">${formula}</span>`)).toEqual([]);
});
