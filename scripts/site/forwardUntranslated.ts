import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {COVER, PAGES} from "../../components/site/pages.js";
import {TRANSLATIONS} from "../../components/words/languages.js";
import {forwardPage} from "./forwardPages.js";
import {isTranslated, pageWords, SHELL} from "./translations.js";

/** Takes what stands after the page's name in the address along, which a refresh drops. */
const WITH_PLACE =
  "<script>location.replace(document.querySelector('a').href + location.search + location.hash)</script>";

/**
 * Writes into the folder of each language a document for every page that is not there yet, which leads to the English one: whatever
 * links to a page beside it, in a text or made by a script, need not know which pages are translated.
 * @returns their files below `dist`
 */
export function forwardUntranslated(root: string): readonly string[] {
  return untranslatedPages(root).map(({file, path, name, language}) => {
    mkdirSync(join(root, "dist", language), {recursive: true});
    const target = path === COVER.path ? "../" : `..${path}`;
    const page = forwardPage({
      target,
      name: pageWords(name, language),
      language,
      words: SHELL[language].notTranslatedYet
    });
    writeFileSync(join(root, "dist", file), page.replace("</main>", `</main>\n${WITH_PLACE}`));
    return file;
  });
}

/** The pages that a language lacks, by their files below `dist`. */
export function untranslatedPages(root: string) {
  return TRANSLATIONS.flatMap((language) =>
    [COVER, ...PAGES]
      .filter(({path}) => !isTranslated(root, path, language))
      .map(({path, name}) => ({file: `${language}${path}.html`, path, name, language}))
  );
}
