import {JSDOM} from "jsdom";
import {expect, it} from "vitest";
import {BOOK, PAGES} from "../../components/site/pages.js";
import {pageNavigation} from "../../scripts/site/pageNavigation.js";

const at = (path: string): Document => new JSDOM(pageNavigation(path)).window.document;
const texts = (of: Document, selector: string): string[] =>
  [...of.querySelectorAll(selector)].map(({textContent}) => textContent);

it("names the page with its number, and the pages before and after it", () => {
  const page = at("/residual-unit");
  expect(texts(page, "summary")).toEqual([`The residual unit 3 of ${BOOK.length}`]);
  expect(texts(page, ".beside a")).toEqual(["Residual learning", "ResNet-34, layer by layer"]);
  expect([...page.querySelectorAll(".beside a")].map((link) => link.getAttribute("href"))).toEqual([
    "./residual-learning",
    "./resnet-34"
  ]);
});

it("lists every page in the menu and marks the current one", () => {
  const page = at("/gradients");
  expect(texts(page, "li:not(.group)")).toEqual(["Shortcut", ...PAGES.map(({name}) => name)]);
  expect(texts(page, "[aria-current=page]")).toEqual(["Gradients"]);
});

it("offers on the cover the menu and the first page", () => {
  const page = at("/index");
  expect(texts(page, "summary")).toEqual(["All pages"]);
  expect(texts(page, ".beside a")).toEqual([PAGES[0]?.name]);
  expect(texts(page, "[aria-current=page]")).toEqual(["Shortcut"]);
});

it("offers nothing after the last page of the book", () => {
  expect(texts(at(BOOK.at(-1)?.path ?? ""), ".beside a")).toEqual([BOOK.at(-2)?.name]);
});

it("names a page apart without a number, with none before or after it, below the name of its group", () => {
  const page = at("/class");
  expect(texts(page, "summary")).toEqual(["A class’s runs"]);
  expect(texts(page, ".beside a")).toEqual([]);
  expect(texts(page, ".group")).toEqual(["For teachersA class’s runsAn assignmentLesson plans"]);
  expect(texts(page, "[aria-current=page]")).toEqual(["A class’s runs"]);
});
