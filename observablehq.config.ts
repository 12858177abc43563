import {join} from "node:path";
import {COVER, PAGES} from "./components/site/pages.js";
import {pageNavigation} from "./scripts/site/pageNavigation.js";
import {bookMarkdown} from "./scripts/site/bookMarkdown.js";
import {pageHead} from "./scripts/site/pageHead.js";

/** Framework looks for a link's target in the page's text, where this one is not: `rel` tells it not to. */
const SKIP_LINK = '<a class="skip-link" rel="external" href="#observablehq-main">Skip to the content</a>';

export default {
  title: COVER.name,
  root: "src",
  output: "dist",
  base: process.env.BASE_PATH ?? "/",
  pages: PAGES.map(({name, path, group}) => ({name, path, pager: group === undefined ? "main" : null})),
  pager: true,
  sidebar: false,
  header: ({path}: {path: string}) => `${SKIP_LINK}${pageNavigation(path)}`,
  toc: false,
  style: "style.css",
  globalStylesheets: [],
  head: pageHead(import.meta.dirname),
  footer:
    'Every number here is measured: by this page, or by a recorded run with its seed. <a href="./method">How each was made.</a>',
  preserveExtension: false,
  markdownIt: bookMarkdown(join(import.meta.dirname, "src/method.md"), "/method")
};
