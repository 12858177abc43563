import {join} from "node:path";
import {COVER, PAGES} from "./components/site/pages.js";
import {bookMarkdown} from "./scripts/site/bookMarkdown.js";
import {pageHead} from "./scripts/site/pageHead.js";

/** The site's name and its pages, above every page: nothing to unfold, also without JavaScript. */
function navigation(current: string): string {
  const links = [COVER, ...PAGES].map(({name, path}) => {
    const here = path === current.replace(/\/$/, "/index") ? ' aria-current="page"' : "";
    return `<li><a href="${path === COVER.path ? "./" : `.${path}`}"${here}>${name}</a></li>`;
  });
  return `<nav aria-label="Pages"><ul>${links.join("")}</ul></nav>`;
}

/** Framework looks for a link's target in the page's text, where this one is not: `rel` tells it not to. */
const SKIP_LINK = '<a class="skip-link" rel="external" href="#observablehq-main">Skip to the content</a>';

export default {
  title: COVER.name,
  root: "src",
  output: "dist",
  base: process.env.BASE_PATH ?? "/",
  pages: PAGES.map(({name, path}) => ({name, path})),
  pager: true,
  sidebar: false,
  header: ({path}: {path: string}) => `${SKIP_LINK}${navigation(path)}`,
  toc: {show: true, label: "On this page"},
  style: "style.css",
  globalStylesheets: [],
  head: pageHead(import.meta.dirname),
  footer:
    'Every number here is measured: by this page, or by a recorded run with its seed. <a href="./method">How each was made.</a>',
  preserveExtension: false,
  markdownIt: bookMarkdown(join(import.meta.dirname, "src/method.md"), "/method")
};
