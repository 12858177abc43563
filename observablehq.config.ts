import {katex} from "@mdit/plugin-katex";
import type MarkdownIt from "markdown-it";

/** The book's pages in reading order. */
const pages = [
  {name: "Residual learning", path: "/residual-learning"},
  {name: "The residual unit", path: "/residual-unit"},
  {name: "ResNet-34, layer by layer", path: "/resnet-34"},
  {name: "Gradients", path: "/gradients"},
  {name: "Training lab", path: "/training-lab"},
  {name: "ResNet-34 in this tab", path: "/build"},
  {name: "Method and sources", path: "/method"}
];

export default {
  title: "Shortcut",
  root: "src",
  output: "dist",
  base: process.env.BASE_PATH ?? "/",
  pages,
  pager: true,
  search: true,
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
