/**
 * How this site's addresses end: `.html` where the page is read by its file's name, as in a package that any server shows; nothing
 * elsewhere.
 * @param address of a page of the site
 */
export function pageSuffix(address: string): "" | ".html" {
  return new URL(address).pathname.endsWith(".html") ? ".html" : "";
}
