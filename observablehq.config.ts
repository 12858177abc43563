import {buildSync} from "esbuild";
import type MarkdownIt from "markdown-it";
import {COVER, PAGES} from "./components/site/pages.js";
import {listPages} from "./scripts/listPages.js";
import {mathematics} from "./scripts/mathematics.js";

/** The site's name and its pages, above every page: nothing to unfold, also without JavaScript. */
function navigation(current: string): string {
  const links = [COVER, ...PAGES].map(({name, path}) => {
    const here = path === current.replace(/\/$/, "/index") ? ' aria-current="page"' : "";
    return `<li><a href="${path === COVER.path ? "./" : `.${path}`}"${here}>${name}</a></li>`;
  });
  return `<nav aria-label="Pages"><ul>${links.join("")}</ul></nav>`;
}

/** What every page runs before it is painted; small enough to stand in the page itself. */
function siteScript(): string {
  const {outputFiles} = buildSync({
    entryPoints: ["components/site/main.ts"],
    absWorkingDir: import.meta.dirname,
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022"
  });
  return `<script>${(outputFiles[0]?.text ?? "").trim()}</script>`;
}

export default {
  title: COVER.name,
  root: "src",
  output: "dist",
  base: process.env.BASE_PATH ?? "/",
  pages: PAGES.map(({name, path}) => ({name, path})),
  pager: true,
  sidebar: false,
  header: ({path}: {path: string}) => navigation(path),
  toc: {show: true, label: "On this page"},
  style: "style.css",
  globalStylesheets: [],
  head: `<link rel="stylesheet" href="/katex/katex.min.css">${siteScript()}`,
  footer:
    'Every number here is measured: by this page, or by a recorded run with its seed. <a href="./method">How each was made.</a>',
  preserveExtension: false,
  markdownIt: (md: MarkdownIt) => listPages(mathematics(md))
};
