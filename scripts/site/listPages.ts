import type MarkdownIt from "markdown-it";
import {BOOK, GROUPS, type Page} from "../../components/site/pages.js";

/** Where a page asks for the list: alone on its line. */
const PLACE = /^<!-- pages -->$/m;

const line = ({path, name, about}: Page): string => `[${name}](.${path}): ${about}.`;

/** The book as a numbered list in Markdown, each page with a link and what a reader does there; after it the groups, each with its name. */
export function pagesList(): string {
  const book = BOOK.map((page, i) => `${i + 1}. ${line(page)}`);
  const groups = GROUPS.flatMap(({name, pages}) => ["", `**${name}**`, "", ...pages.map((page) => `- ${line(page)}`)]);
  return [...book, ...groups].join("\n");
}

/** Writes the list of pages where a page's source says `<!-- pages -->`. */
export function listPages(md: MarkdownIt): MarkdownIt {
  md.core.ruler.after("normalize", "pages", (state) => {
    state.src = state.src.replace(PLACE, pagesList);
  });
  return md;
}
