import {join} from "node:path";
import {bookMarkdown} from "./scripts/site/bookMarkdown.js";
import {pageHead} from "./scripts/site/pageHead.js";

/** The book's pages in reading order. */
const pages = [
  {name: "Why depth fails", path: "/degradation"},
  {name: "Residual learning", path: "/residual-learning"},
  {name: "The residual unit", path: "/residual-unit"},
  {name: "ResNet-34, layer by layer", path: "/resnet-34"},
  {name: "Gradients", path: "/gradients"},
  {name: "Many paths", path: "/paths"},
  {name: "Training lab", path: "/training-lab"},
  {name: "ResNet-34 in this tab", path: "/build"},
  {name: "The images", path: "/images"},
  {name: "Method and sources", path: "/method"}
];

/** The site's name and its pages, above every page: nothing to unfold, also without JavaScript. */
function navigation(current: string): string {
  const links = [{name: "Shortcut", path: "/index"}, ...pages].map(({name, path}) => {
    const here = path === current.replace(/\/$/, "/index") ? ' aria-current="page"' : "";
    return `<li><a href="${path === "/index" ? "./" : `.${path}`}"${here}>${name}</a></li>`;
  });
  return `<nav aria-label="Pages"><ul>${links.join("")}</ul></nav>`;
}

/** Framework looks for a link's target in the page's text, where this one is not: `rel` tells it not to. */
const SKIP_LINK = '<a class="skip-link" rel="external" href="#observablehq-main">Skip to the content</a>';

export default {
  title: "Shortcut",
  root: "src",
  output: "dist",
  base: process.env.BASE_PATH ?? "/",
  pages,
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
