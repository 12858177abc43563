import {siteRoot} from "../siteRoot.js";
import type {BookSearch} from "./bookSearch.js";
import {SEARCH_MODULE, searchBox} from "./searchBox.js";

/** Puts the search into the page's menu; not in the preview, which has no built pages to be searched. */
export function showSearch(): void {
  const root = siteRoot();
  const menu = document.querySelector<HTMLDetailsElement>(".menu");
  if (root === undefined || menu === null) return;
  // The address is known only here, so that no bundler takes the module in.
  const load = async (): Promise<BookSearch> => {
    const address = new URL(SEARCH_MODULE, root).href;
    return ((await import(address)) as {readonly search: BookSearch}).search;
  };
  searchBox(menu, root, load);
}
