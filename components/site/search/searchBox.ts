import {element} from "../../ui/element.js";
import type {BookSearch, FoundSection, SearchResult} from "./bookSearch.js";
import * as say from "../../words/en/siteSearchWords.js";

/** The module that searches, in the site's root. */
export const SEARCH_MODULE = say.searchModule;

/** A link to a section, with the words that were found. */
function foundLink({place, page, heading, excerpt}: FoundSection, root: string): HTMLElement {
  const parts = excerpt.map(({text, isFound}) => (isFound ? element("mark", {}, text) : text));
  const name = element("b", {}, heading);
  const of = heading === page ? [] : [element("span", {className: "search-page"}, page)];
  const href = new URL(place, root).href;
  return element("li", {}, element("a", {href}, name, " ", ...of, element("span", {className: "excerpt"}, ...parts)));
}

/** What was found, in words. */
function countWords({total, found}: SearchResult, query: string): string {
  if (total === 0) return say.nothingInTheBookHolds(query);
  if (total === 1) return say.onePlace;
  return total > found.length ? say.placesTheFirstOfThem(total, found.length) : say.placesOf(total);
}

/**
 * Puts the search over the whole book into the menu: it is loaded when the box is first in focus. Ctrl or ⌘ with
 * K opens it from anywhere (a letter alone would also be pressed by speech, and would need a way to switch it off), the arrow keys go through what was found, Enter takes the first, Escape leads back. The menu closes by Escape, and by a click beside it.
 * @param menu holds a box, in which the list of pages stands
 * @param root address of the site's root
 * @param load gives the search; rejects where it cannot be had
 * @returns the way to end it
 */
export function searchBox(menu: HTMLDetailsElement, root: string, load: () => Promise<BookSearch>): () => void {
  const pages = menu.querySelector("ul");
  const input = element("input", {type: "search", autocomplete: "off", spellcheck: false});
  input.setAttribute("aria-keyshortcuts", "Control+K Meta+K");
  const count = element("p", {className: "search-count", ariaLive: "polite"});
  const list = element("ol", {className: "search-results"});
  const label = element("label", {}, say.searchTheBook, input);
  pages?.before(element("div", {className: "search"}, label, count, list));
  const controller = new AbortController();
  const {signal} = controller;
  let search: Promise<BookSearch> | undefined;

  function close(): void {
    menu.open = false;
    menu.querySelector("summary")?.focus();
  }
  function show(words: string, found: readonly FoundSection[]): void {
    count.textContent = words;
    list.replaceChildren(...found.map((section) => foundLink(section, root)));
    if (pages) pages.hidden = found.length > 0;
  }
  const start = (): Promise<BookSearch> =>
    (search ??= load().catch((error: unknown) => {
      // Another try when the box is used again: the network may be back.
      search = undefined;
      throw error;
    }));
  async function look(): Promise<void> {
    const query = input.value.trim();
    if (query === "") {
      show("", []);
      return;
    }
    try {
      const result = (await start())(query);
      if (input.value.trim() === query) show(countWords(result, query), result.found);
    } catch {
      show(say.theSearchCouldNotBe, []);
    }
  }
  function open(): void {
    menu.open = true;
    input.focus();
    input.select();
  }
  input.addEventListener("focus", () => void start().catch(() => undefined));
  input.addEventListener("input", () => void look());
  list.addEventListener("click", () => (menu.open = false));
  menu.addEventListener("keydown", (event) => {
    const stops: readonly HTMLElement[] = [input, ...list.querySelectorAll("a")];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key] ?? 0;
    if (at >= 0 && step !== 0) stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
    else if (event.key === "Enter" && at === 0) stops[1]?.click();
    else if (event.key !== "Escape") return;
    else if (at > 0) input.focus();
    else if (at === 0 && input.value !== "") {
      input.value = "";
      show("", []);
    } else close();
    event.preventDefault();
  });
  menu.parentElement?.querySelector(".search-open")?.addEventListener("click", open, {signal});
  document.addEventListener(
    "keydown",
    (event) => {
      const isOne = event.ctrlKey !== event.metaKey;
      if (event.key.toLowerCase() !== "k" || !isOne || event.shiftKey || event.altKey || event.defaultPrevented) return;
      event.preventDefault();
      open();
    },
    {signal}
  );
  document.addEventListener(
    "pointerdown",
    ({target}) => {
      // On a phone the notation stands over the menu, and goes with it.
      const isOfMenu = target instanceof Element && target.closest(".search-open, .notation-switch") !== null;
      if (!isOfMenu && target instanceof Node && !menu.contains(target)) menu.open = false;
    },
    {signal}
  );
  return () => controller.abort();
}
