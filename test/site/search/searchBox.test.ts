// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it} from "vitest";
import {bookSearch} from "../../../components/site/search/bookSearch.js";
import {searchBox} from "../../../components/site/search/searchBox.js";
import {key} from "../../support/reader.js";

const SECTIONS = [
  {page: "Gradients", place: "gradients#sum", heading: "Through the sum", text: "The sum hands it on."},
  {page: "Many paths", place: "paths", heading: "Many paths", text: "Each sum doubles them."}
];
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
let end: () => void = () => undefined;
let loads = 0;

function begin(load = () => Promise.resolve(bookSearch(SECTIONS))) {
  loads = 0;
  document.body.innerHTML =
    '<nav><details class="menu"><summary>All pages</summary><div><ul><li>Pages</li></ul></div></details></nav><textarea></textarea><main tabindex="-1"></main>';
  const menu = document.querySelector<HTMLDetailsElement>("details");
  if (menu === null) throw new Error("no menu");
  end = searchBox(menu, "https://a.org/x/", () => {
    loads++;
    return load();
  });
  const find = (selector: string): HTMLElement => {
    const found = menu.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`no ${selector}`);
    return found;
  };
  const input = find("input") as HTMLInputElement;
  return {
    menu,
    input,
    pages: find("ul"),
    said: () => find(".search-count").textContent,
    links: () => [...menu.querySelectorAll<HTMLAnchorElement>("ol a")],
    type: async (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event("input", {bubbles: true}));
      await settled();
    }
  };
}
beforeEach(() => document.documentElement.removeAttribute("data-notation"));
afterEach(() => end());

it("loads nothing before the box is in focus, and then once; Ctrl or ⌘ with K opens it, no letter alone does", async () => {
  const {menu, input} = begin();
  const press = (init: KeyboardEventInit): boolean =>
    document
      .querySelector("main")
      ?.dispatchEvent(new KeyboardEvent("keydown", {...init, bubbles: true, cancelable: true})) ?? true;
  for (const init of [{key: "/"}, {key: "k"}, {key: "k", ctrlKey: true, altKey: true}, {key: "j", ctrlKey: true}])
    expect([press(init), menu.open, loads]).toEqual([true, false, 0]);
  expect(press({key: "k", ctrlKey: true})).toBe(false);
  await settled();
  expect([menu.open, document.activeElement, loads]).toEqual([true, input, 1]);
  input.blur();
  menu.open = false;
  press({key: "K", metaKey: true});
  expect([menu.open, document.activeElement, loads]).toEqual([true, input, 1]);
});

it("lists where the words stand, as links seen from the site's root, in the place of the pages", async () => {
  const {type, links, said, pages} = begin();
  await type("sum");
  expect(said()).toBe("2 places");
  expect(links().map(({href}) => href)).toEqual(["https://a.org/x/gradients#sum", "https://a.org/x/paths"]);
  expect(links()[0]?.textContent).toBe("Through the sum GradientsThe sum hands it on.");
  expect(links()[0]?.querySelector("mark")?.textContent).toBe("sum");
  expect(pages.hidden).toBe(true);
  await type("zebra");
  expect([said(), pages.hidden]).toEqual(["Nothing in the book holds “zebra”.", false]);
});

it("is used by keys alone: arrows through what was found, Enter, and Escape step by step out", async () => {
  const {menu, input, type, links, pages} = begin();
  menu.open = true;
  input.focus();
  await type("sum");
  const [first, second] = links();
  const press = (name: string) => key(document.activeElement as Element, name);
  press("ArrowDown");
  press("ArrowDown");
  press("ArrowDown");
  expect(document.activeElement).toBe(second);
  press("ArrowUp");
  expect(document.activeElement).toBe(first);
  press("Escape");
  expect(document.activeElement).toBe(input);
  let taken = "";
  first?.addEventListener("click", (event) => {
    event.preventDefault();
    taken = first.href;
  });
  press("Enter");
  expect(taken).toBe("https://a.org/x/gradients#sum");
  press("Escape");
  expect([input.value, links().length, pages.hidden]).toEqual(["", 0, false]);
  menu.open = true;
  press("Escape");
  expect([menu.open, document.activeElement?.tagName]).toEqual([false, "SUMMARY"]);
});

it("says when it cannot be loaded, keeps the pages, and tries again", async () => {
  let works = false;
  const {type, said, pages} = begin(() =>
    works ? Promise.resolve(bookSearch(SECTIONS)) : Promise.reject(new Error("offline"))
  );
  await type("sum");
  expect([said(), pages.hidden]).toEqual(["The search could not be loaded. All pages are listed below.", false]);
  works = true;
  await type("sum");
  expect(said()).toBe("2 places");
});
