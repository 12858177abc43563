import {defaultTreeAdapter as tree} from "parse5";
import {attribute, setAttribute, type Element} from "./htmlTree.js";

/**
 * Of a page that is shown at any depth, as one for addresses that do not exist: Framework gives it a `base`, which would also bend the
 * links within the page. In its place every link to the site is written whole.
 * @returns the address of the site's root; undefined for any other page
 */
export function absoluteLinks(all: readonly Element[]): string | undefined {
  const base = all.find(({tagName}) => tagName === "base");
  if (base === undefined) return undefined;
  const root = attribute(base, "href") ?? "/";
  for (const element of all)
    for (const name of ["href", "src"]) {
      const value = attribute(element, name);
      if (value?.startsWith("./")) setAttribute(element, name, root + value.slice(2));
    }
  tree.detachNode(base);
  return root;
}
