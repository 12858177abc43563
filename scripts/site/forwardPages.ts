import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {FORWARDS} from "../../components/site/pages.js";
import {FAVICON} from "../publish/icon.js";

/** The document of an address that forwards: at once in a browser, by a link elsewhere. `to` is below the site's root. */
export function forwardPage({to, name}: (typeof FORWARDS)[number]): string {
  const target = `.${to}`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${target}">
<link rel="canonical" href="${target}">
<link rel="icon" type="image/svg+xml" href="${FAVICON}">
<title>${name}</title>
<main>
<h1>${name}</h1>
<p>This page has become part of another: <a href="${target}">${name}</a>.</p>
</main>
</html>
`;
}

/** Writes the documents of the addresses that forward into `dist/`, once its pages are finished. */
export function forwardPages(dist: string): void {
  for (const forward of FORWARDS) writeFileSync(join(dist, `${forward.path.slice(1)}.html`), forwardPage(forward));
}
