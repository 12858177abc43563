import {buildSync} from "esbuild";
import {mathematics} from "./scripts/mathematics.js";

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
  head: `<link rel="stylesheet" href="/katex/katex.min.css">${siteScript()}`,
  footer:
    'Every number here is measured: by this page, or by a recorded run with its seed. <a href="./method">How each was made.</a>',
  preserveExtension: false,
  markdownIt: mathematics
};
