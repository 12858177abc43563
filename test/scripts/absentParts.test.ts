import {parseFragment, serialize} from "parse5";
import {expect, it} from "vitest";
import {tellAbsentParts} from "../../scripts/site/absentParts.js";
import type {Element} from "../../scripts/site/htmlTree.js";

const BLOCK = '<div class="observablehq observablehq--block"></div>';
const SAID = '<noscript><p class="absent">Missing.</p></noscript>';
function told(content: string): string {
  const main = parseFragment(`<main>${content}</main>`).childNodes[0] as Element;
  tellAbsentParts(main, "Missing.");
  return serialize(main);
}

it("says that a section is missing where a cell is all of it, or all but one paragraph", () => {
  expect(told(`<h2>A</h2>${BLOCK}`)).toBe(`<h2>A</h2>${SAID}${BLOCK}`);
  expect(told(`<h1>T</h1><h2>A</h2>\n<p>a</p>${BLOCK}${BLOCK}<h2>B</h2><p>b</p>`)).toBe(
    `<h1>T</h1><h2>A</h2>\n<p>a</p>${BLOCK}${SAID}${BLOCK}<h2>B</h2><p>b</p>`
  );
});

it("says that the figure is missing that a page begins with, unless a still stands for it", () => {
  expect(told(`<h1>T</h1><p>t</p>${BLOCK}<h2>A</h2><p>a</p>`)).toBe(
    `<h1>T</h1><p>t</p>${SAID}${BLOCK}<h2>A</h2><p>a</p>`
  );
  const still = "<div><noscript><picture></picture></noscript></div>";
  expect(told(`<p>t</p>${still}${BLOCK}`)).toBe(`<p>t</p>${still}${BLOCK}`);
});

it("leaves sections that can be read without their cell", () => {
  for (const text of [`<h2>A</h2><p>a</p><p>b</p>${BLOCK}`, `<h2>A</h2>${BLOCK}<p>a</p>`, "<h2>A</h2>"])
    expect(told(text)).toBe(text);
});
