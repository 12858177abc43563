import {readFileSync} from "node:fs";
import type MarkdownIt from "markdown-it";
import {finishText} from "./finishText.js";
import {listPages} from "./listPages.js";
import {mathematics} from "./mathematics.js";
import {languageOf} from "./translations.js";
import {wordsOf} from "./wordsOf.js";

/** What Framework says of the page that it renders: its path, `/paths`. */
interface PageContext {
  readonly path?: string;
}

/**
 * How this book reads Markdown, in the preview as in the site: formulas, and words that link to the page that explains them.
 * @param source the Markdown file of the glossary and the bibliography
 * @param page that page's path; there the words stand anyway and are not linked
 */
export function bookMarkdown(source: string, page: string): (md: MarkdownIt) => MarkdownIt {
  return (md) => {
    mathematics(md);
    listPages(md);
    const render = md.renderer.render.bind(md.renderer);
    md.renderer.render = (tokens, options, context: PageContext) => {
      const text = render(tokens, options, context);
      if (context.path === page) return finishText(text, []);
      // Read anew for each page: in the preview the glossary may have changed. Its words are English; who is cited is called alike everywhere.
      const words = wordsOf(readFileSync(source, "utf8"), page);
      const isOwn = languageOf(context.path ?? "") === "en";
      return finishText(text, isOwn ? words : words.filter(({className}) => className === "cite"));
    };
    return md;
  };
}
