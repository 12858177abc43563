/**
 * @file What every page of a package runs: links that are made in the page name files, as those in its text do, since a package's server
 * may know of no other address.
 */
import {fileAddress} from "./fileAddress.js";

/** The site's root, seen from this script, which lies in it. */
const root = new URL(".", (document.currentScript as HTMLScriptElement | null)?.src ?? location.href);

function nameFile({target}: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
  if (link === null || link.getAttribute("href")?.startsWith("#")) return;
  const file = fileAddress(link.href, root.href);
  if (file !== undefined) link.href = file;
}
// Before a click, a new tab or a copied address can use it.
for (const event of ["pointerover", "focusin", "click"]) addEventListener(event, nameFile, true);
