import {cpSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {KATEX_FOLDER, WORKER_FOLDER} from "../assets.js";
import {FONT_FOLDER} from "../fonts.js";
import {finishPage} from "./finishPage.js";
import {forwardUntranslated} from "./forwardUntranslated.js";
import {forwardPages} from "./forwardPages.js";
import {inlineStyles} from "./inlineStyles.js";
import {robots, siteMap, siteUrl} from "./pageMeta.js";
import {EMBEDS, NOT_FOUND, pagesOf} from "./pagesOf.js";
import {languagesOf, originalOf} from "./translations.js";
import {SITE_FOLDER} from "./siteScripts.js";
import {workerFolder} from "./workerFolder.js";

/**
 * Looks for what a page must not hold, and for what it must.
 * @throws Error that names the page
 */
export function checkPage(source: string, name: string): void {
  // As an element: the site's script names the class, to put its own words there.
  if (/class="[^"]*observablehq--error/.test(source))
    throw new Error(`${name} holds an error of Framework's: look at its source`);
  if (!/<meta name="description" content="[^"]/.test(source))
    throw new Error(`${name} has no description: its front matter needs one`);
}

/** Finishes every page of `dist/` and copies beside them what they load by a fixed address. */
export function finishSite(root: string): void {
  const dist = join(root, "dist");
  for (const [from, to] of [
    [WORKER_FOLDER, join(WORKER_FOLDER, "..", workerFolder(root))],
    [KATEX_FOLDER, KATEX_FOLDER],
    [FONT_FOLDER, FONT_FOLDER],
    [SITE_FOLDER, SITE_FOLDER]
  ] as const)
    cpSync(join(root, "src", from), join(dist, "_file", to), {
      recursive: true,
      dereference: true,
      // Style sheets have been copied by Framework, under names with hashes.
      filter: (file) => !file.endsWith(".css")
    });
  writeFileSync(join(dist, ".nojekyll"), "");
  const base = siteUrl(process.env.SITE_URL);
  const pages = pagesOf(dist);
  writeFileSync(join(dist, "robots.txt"), robots(base));
  if (base !== undefined)
    writeFileSync(
      join(dist, "sitemap.xml"),
      siteMap(
        pages.filter((page) => page !== NOT_FOUND && !page.startsWith(EMBEDS)),
        base
      )
    );
  const takeStyles = inlineStyles();
  for (const page of pages) {
    const path = join(dist, page);
    const source = readFileSync(path, "utf8");
    checkPage(source, page);
    const languages = languagesOf(root, `/${originalOf(page).replace(/\.html$/, "")}`);
    writeFileSync(path, finishPage(source, page, {base, languages, takeStyles}));
  }
  forwardPages(dist);
  forwardUntranslated(root);
}
