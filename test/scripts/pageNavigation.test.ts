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

it("speaks the language of the page, and leads to the same page in the others", () => {
  const english = at("/gradients");
  expect(english.querySelector(".language")).toBeNull();
  const offered = new JSDOM(pageNavigation("/training-lab", ["en", "de"])).window.document.querySelector(".language");
  expect([offered?.textContent, offered?.getAttribute("lang"), offered?.getAttribute("href")]).toEqual([
    "Deutsch",
    "de",
    "./de/training-lab"
  ]);
  const german = new JSDOM(pageNavigation("/de/training-lab", ["en", "de"])).window.document;
  expect(texts(german, "summary")).toEqual([`Trainingslabor 9 von ${BOOK.length}`]);
  expect(texts(german, "[aria-current=page]")).toEqual(["Trainingslabor"]);
  expect(german.querySelector(".language")?.getAttribute("href")).toBe("../training-lab");
  // What is not translated forwards from the same folder.
  expect(german.querySelector(".before")?.getAttribute("href")).toBe("./after-resnet");
  const cover = new JSDOM(pageNavigation("/de/index", ["en", "de"])).window.document;
  expect(cover.querySelector(".language")?.getAttribute("href")).toBe("../");
});
