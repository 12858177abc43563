import {BOOK, COVER, GROUPS, PAGES} from "../../components/site/pages.js";
import {LANGUAGES, type Language} from "../../components/words/languages.js";
import {languageOf, originalOf, pageWords, SHELL} from "./translations.js";

interface Place {
  readonly path: string;
  readonly name: string;
}

/**
 * A link to a page in the folder of the same language. In a translation it may lead to what forwards to the English page, where Framework
 * would miss a file: `external` tells it not to look.
 */
function link(path: string, text: string, language: Language, attributes = "", rel = ""): string {
  const relation = [...(language === "en" ? [] : ["external"]), ...(rel === "" ? [] : [rel])].join(" ");
  const told = relation === "" ? "" : ` rel="${relation}"`;
  return `<a href="${path === COVER.path ? "./" : `.${path}`}"${attributes}${told}>${text}</a>`;
}

/** One page of the menu, said to be the current one where it is. */
function entry({path, name}: Place, here: string, language: Language): string {
  return `<li>${link(path, pageWords(name, language), language, path === here ? ' aria-current="page"' : "")}</li>`;
}

/** Leads to the page in the other languages that it is there in, seen from the folder of its own. */
function languageLinks(here: string, own: Language, languages: readonly Language[]): readonly string[] {
  return languages
    .filter((language) => language !== own)
    .map((language) => {
      const folder = `${own === "en" ? "./" : "../"}${language === "en" ? "" : `${language}/`}`;
      const href = folder + (here === COVER.path ? "" : here.slice(1));
      // Framework looks for a link's target among the files of one language: `rel` tells it not to.
      return `<a class="language" rel="external" lang="${language}" hreflang="${language}" href="${href}"><span>${LANGUAGES[language]}</span></a>`;
    });
}

/**
 * The line above every page: the site's name, the page and its number with a menu of all pages, the search, the pages before and
 * after, the same page in other languages. The menu is a `details`: it unfolds without JavaScript.
 * @param current address of the page below the site's root, `/degradation`
 * @param languages that the page can be read in
 */
export function pageNavigation(current: string, languages: readonly Language[] = []): string {
  const own = languageOf(current);
  const say = SHELL[own];
  const here = originalOf(current).replace(/\/$/, COVER.path);
  const at = BOOK.findIndex(({path}) => path === here);
  // A page without a place in the reading order has none before or after it.
  const [page, before, after] = [BOOK[at], BOOK[at - 1], at < 0 && here !== COVER.path ? undefined : BOOK[at + 1]];
  const apart = PAGES.find(({path, group}) => path === here && group !== undefined);
  const named = page ?? apart;
  const place = page ? ` <span>${say.placeInBook(at + 1, BOOK.length)}</span>` : "";
  const title = named ? `${pageWords(named.name, own)}${place}` : say.allPages;
  const pages = [COVER, ...BOOK].map((one) => entry(one, here, own)).join("");
  const groups = GROUPS.map(
    ({name, pages: some}) =>
      `<li class="group">${pageWords(name, own)}<ul>${some.map((one) => entry(one, here, own)).join("")}</ul></li>`
  );
  const list = `<ul>${pages}${groups.join("")}</ul>`;
  const menu = `<details class="menu"><summary>${title}</summary><div class="menu-panel">${list}</div></details>`;
  const neighbor = ({path, name}: Place, kind: string, rel: string): string =>
    link(path, `<span>${pageWords(name, own)}</span>`, own, ` class="${kind}"`, rel);
  const beside = [
    ...languageLinks(here, own, languages),
    ...(before ? [neighbor(before, "before", "prev")] : []),
    ...(after ? [neighbor(after, "after", "next")] : [])
  ];
  const home = link(COVER.path, COVER.name, own, ' class="home"');
  // Opens the search in the menu; shown only where the page's script runs.
  const search = `<button type="button" class="search-open">${say.search}</button>`;
  return `<nav aria-label="${say.pages}">${home}${menu}${search}<span class="beside">${beside.join("")}</span></nav>`;
}
