import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {FORWARDS} from "../../components/site/pages.js";
import type {Language} from "../../components/words/languages.js";
import {FAVICON} from "../publish/icon.js";

export interface Forward {
  /** Where to, seen from the page. */
  readonly target: string;
  readonly name: string;
  readonly language?: Language;
  /** Why, before the link. */
  readonly words?: string;
}

/** The document of an address that forwards: at once in a browser, by a link elsewhere. */
export function forwardPage({
  target,
  name,
  language = "en",
  words = "This page has become part of another:"
}: Forward): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${target}">
<link rel="canonical" href="${target}">
<link rel="icon" type="image/svg+xml" href="${FAVICON}">
<title>${name}</title>
<main>
<h1>${name}</h1>
<p>${words} <a href="${target}">${name}</a>.</p>
</main>
</html>
`;
}

/** Writes the documents of the addresses that forward into `dist/`, once its pages are finished. */
export function forwardPages(dist: string): void {
  for (const forward of FORWARDS)
    writeFileSync(
      join(dist, `${forward.path.slice(1)}.html`),
      forwardPage({target: `.${forward.to}`, name: forward.name})
    );
}
