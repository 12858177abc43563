import {readFileSync} from "node:fs";
import type MarkdownIt from "markdown-it";
import {awaitedBlock} from "./awaitedBlock.js";
import {controlNames} from "./controlNames.js";
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
 * Of a translated page: what is not there yet forwards to the English page (`forwardUntranslated.ts`), so that Framework, which looks for
 * a file, would warn of it; `rel` tells it not to look.
 */
const externalLinks = (text: string): string => text.replaceAll('href="./', 'rel="external" href="./');

/**
 * How this book reads Markdown, in the preview as in the site: formulas, the place of the first figure, and words that link to the page that explains them.
 * @param source the Markdown file of the glossary and the bibliography
 * @param page that page's path; there the words stand anyway and are not linked
 */
export function bookMarkdown(source: string, page: string): (md: MarkdownIt) => MarkdownIt {
  return (md) => {
    mathematics(md);
    listPages(md);
    controlNames(md);
    awaitedBlock(md);
    const render = md.renderer.render.bind(md.renderer);
    md.renderer.render = (tokens, options, context: PageContext) => {
      const text = render(tokens, options, context);
      if (context.path === page) return finishText(text, []);
      // Read anew for each page: in the preview the glossary may have changed. Its words are English; who is cited is called alike everywhere.
      const words = wordsOf(readFileSync(source, "utf8"), page);
      if (languageOf(context.path ?? "") === "en") return finishText(text, words);
      const cited = words
        .filter(({className}) => className === "cite")
        .map((word) => ({...word, href: `.${page}${word.href.slice(page.length)}`}));
      return externalLinks(finishText(text, cited));
    };
    return md;
  };
}
