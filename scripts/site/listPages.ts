import type MarkdownIt from "markdown-it";
import {PAGES} from "../../components/site/pages.js";

/** Where a page asks for the list: alone on its line. */
const PLACE = /^<!-- pages -->$/m;

/** The pages as a numbered list in Markdown, each with a link and what a reader does there. */
export function pagesList(): string {
  return PAGES.map(({path, name, about}, i) => `${i + 1}. [${name}](.${path}): ${about}.`).join("\n");
}

/** Writes the list of pages where a page's source says `<!-- pages -->`. */
export function listPages(md: MarkdownIt): MarkdownIt {
  md.core.ruler.after("normalize", "pages", (state) => {
    state.src = state.src.replace(PLACE, pagesList);
  });
  return md;
}
