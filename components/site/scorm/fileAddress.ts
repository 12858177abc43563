/** The address of the file behind an address of the site; undefined for any other, and for one that names a file already. */
export function fileAddress(address: string, site: string): string | undefined {
  const url = new URL(address);
  if (!url.href.startsWith(site)) return undefined;
  const name = url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
  if (name.includes(".")) return undefined;
  url.pathname += name === "" ? "index.html" : ".html";
  return url.href;
}
