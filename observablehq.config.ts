import {katex} from "@mdit/plugin-katex";
import type MarkdownIt from "markdown-it";

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

export default {
  title: "Shortcut",
  root: "src",
  output: "dist",
  base: process.env.BASE_PATH ?? "/",
  pages,
  pager: true,
  sidebar: false,
  header: ({path}: {path: string}) => navigation(path),
  toc: {show: true, label: "On this page"},
  style: "style.css",
  globalStylesheets: [],
  head: '<link rel="stylesheet" href="/katex/katex.min.css">',
  footer:
    'Every number here is measured: by this page, or by a recorded run with its seed. <a href="./method">How each was made.</a>',
  preserveExtension: false,
  // Formulas become HTML and MathML at build time: they read without JavaScript, and aloud.
  markdownIt: (md: MarkdownIt) => md.use(katex, {output: "htmlAndMathml", throwOnError: true})
};
