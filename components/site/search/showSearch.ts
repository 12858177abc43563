import type {BookSearch} from "./bookSearch.js";
import {SEARCH_MODULE, searchBox} from "./searchBox.js";

/** Puts the search into the page's menu; not in the preview, which has no built pages to be searched. */
export function showSearch(): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  const menu = document.querySelector<HTMLDetailsElement>(".menu");
  if (link === null || menu === null) return;
  const root = new URL(".", link.href).href;
  // The address is known only here, so that no bundler takes the module in.
  const load = async (): Promise<BookSearch> => {
    const address = new URL(SEARCH_MODULE, root).href;
    return ((await import(address)) as {readonly search: BookSearch}).search;
  };
  searchBox(menu, root, load);
}
