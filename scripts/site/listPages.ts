import {join} from "node:path";
import type MarkdownIt from "markdown-it";
import type {Language} from "../../components/words/languages.js";
import {BOOK, GROUPS, type Page} from "../../components/site/pages.js";

import {isTranslated, languageOf, pageWords, SHELL} from "./translations.js";

const ROOT = join(import.meta.dirname, "../..");

/** Where a page asks for the list: alone on its line. */
const PLACE = /^<!-- pages -->$/m;

/** A page's line; of one that is there in English alone, it says so. */
function line({path, name, about}: Page, language: Language): string {
  const note = isTranslated(ROOT, path, language) ? "" : ` (${SHELL[language].inEnglish})`;
  return `[${pageWords(name, language)}](.${path})${note}: ${pageWords(about, language)}.`;
}

/** The book as a numbered list in Markdown, each page with a link and what a reader does there; after it the groups, each with its name. */
export function pagesList(language: Language = "en"): string {
  const book = BOOK.map((page, i) => `${i + 1}. ${line(page, language)}`);
  const groups = GROUPS.flatMap(({name, pages}) => [
    "",
    `**${pageWords(name, language)}**`,
    "",
    ...pages.map((page) => `- ${line(page, language)}`)
  ]);
  return [...book, ...groups].join("\n");
}

/** Writes the list of pages where a page's source says `<!-- pages -->`. */
export function listPages(md: MarkdownIt): MarkdownIt {
  md.core.ruler.after("normalize", "pages", (state) => {
    const {path = ""} = (state.env ?? {}) as {readonly path?: string};
    state.src = state.src.replace(PLACE, () => pagesList(languageOf(path)));
  });
  return md;
}
