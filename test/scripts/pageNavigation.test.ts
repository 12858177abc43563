import {JSDOM} from "jsdom";
import {expect, it} from "vitest";
import {PAGES} from "../../components/site/pages.js";
import {pageNavigation} from "../../scripts/site/pageNavigation.js";

const at = (path: string): Document => new JSDOM(pageNavigation(path)).window.document;
const texts = (of: Document, selector: string): string[] =>
  [...of.querySelectorAll(selector)].map(({textContent}) => textContent);

it("names the page with its number, and the pages before and after it", () => {
  const page = at("/residual-unit");
  expect(texts(page, "summary")).toEqual([`The residual unit 3 of ${PAGES.length}`]);
  expect(texts(page, ".beside a")).toEqual(["Residual learning", "ResNet-34, layer by layer"]);
  expect([...page.querySelectorAll(".beside a")].map((link) => link.getAttribute("href"))).toEqual([
    "./residual-learning",
    "./resnet-34"
  ]);
});

it("lists every page in the menu and marks the current one", () => {
  const page = at("/gradients");
  expect(texts(page, "li")).toEqual(["Shortcut", ...PAGES.map(({name}) => name)]);
  expect(texts(page, "[aria-current=page]")).toEqual(["Gradients"]);
});

it("offers on the cover the menu and the first page", () => {
  const page = at("/index");
  expect(texts(page, "summary")).toEqual(["All pages"]);
  expect(texts(page, ".beside a")).toEqual([PAGES[0]?.name]);
  expect(texts(page, "[aria-current=page]")).toEqual(["Shortcut"]);
});

it("offers nothing after the last page", () => {
  expect(texts(at(PAGES.at(-1)?.path ?? ""), ".beside a")).toEqual([PAGES.at(-2)?.name]);
});
