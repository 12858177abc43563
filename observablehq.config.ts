import {join} from "node:path";
import {COVER, PAGES} from "./components/site/pages.js";
import {pageNavigation} from "./scripts/site/pageNavigation.js";
import {bookMarkdown} from "./scripts/site/bookMarkdown.js";
import {pageHead} from "./scripts/site/pageHead.js";
import {languageOf, languagesOf, originalOf, SHELL} from "./scripts/site/translations.js";

interface Shown {
  /** The page's address below the site's root. */
  readonly path: string;
}

const root = import.meta.dirname;

/** Framework looks for a link's target in the page's text, where this one is not: `rel` tells it not to. */
const skipLink = ({path}: Shown): string =>
  `<a class="skip-link" rel="external" href="#observablehq-main">${SHELL[languageOf(path)].skipToTheContent}</a>`;

function footer({path}: Shown): string {
  const method = PAGES.find((page) => page.path === "/method");
  // The page for what does not exist has no numbers.
  if (path === "/404" && method) return `<a href=".${method.path}">${method.name}</a>`;
  const language = languageOf(path);
  const {everyNumberIsMeasured, howEachWasMade} = SHELL[language];
  return `${everyNumberIsMeasured} <a ${language === "en" ? "" : 'rel="external" '}href="./method">${howEachWasMade}</a>`;
}

export default {
  title: COVER.name,
  root: "src",
  output: "dist",
  base: process.env.BASE_PATH ?? "/",
  pages: PAGES.map(({name, path, group}) => ({name, path, pager: group === undefined ? "main" : null})),
  pager: true,
  sidebar: false,
  header: (page: Shown) => {
    const languages = languagesOf(root, originalOf(page.path).replace(/\/$/, COVER.path));
    return `${skipLink(page)}${pageNavigation(page.path, languages)}`;
  },
  toc: false,
  style: "style.css",
  globalStylesheets: [],
  head: await pageHead(root),
  footer,
  preserveExtension: false,
  markdownIt: bookMarkdown(join(root, "src/method.md"), "/method")
};
