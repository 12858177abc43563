import {BOOK, COVER, GROUPS, PAGES} from "../../components/site/pages.js";

const link = (path: string, text: string, attributes = ""): string =>
  `<a href="${path === COVER.path ? "./" : `.${path}`}"${attributes}>${text}</a>`;

/** One page of the menu, said to be the current one where it is. */
function entry({path, name}: {readonly path: string; readonly name: string}, here: string): string {
  return `<li>${link(path, name, path === here ? ' aria-current="page"' : "")}</li>`;
}

/** Opens the search in the menu; shown only where the page's script runs. */
const SEARCH = '<button type="button" class="search-open">Search</button>';

/**
 * The line above every page: the site's name, the page and its number with a menu of all pages, the search, the pages before and
 * after. The menu is a `details`: it unfolds without JavaScript.
 * @param current address of the page below the site's root, `/degradation`
 */
export function pageNavigation(current: string): string {
  const here = current.replace(/\/$/, COVER.path);
  const at = BOOK.findIndex(({path}) => path === here);
  // A page without a place in the reading order has none before or after it.
  const [page, before, after] = [BOOK[at], BOOK[at - 1], at < 0 && here !== COVER.path ? undefined : BOOK[at + 1]];
  const apart = PAGES.find(({path, group}) => path === here && group !== undefined);
  const title = page ? `${page.name} <span>${at + 1} of ${BOOK.length}</span>` : (apart?.name ?? "All pages");
  const pages = [COVER, ...BOOK].map((one) => entry(one, here)).join("");
  const groups = GROUPS.map(
    ({name, pages: some}) => `<li class="group">${name}<ul>${some.map((one) => entry(one, here)).join("")}</ul></li>`
  );
  const list = `<ul>${pages}${groups.join("")}</ul>`;
  const menu = `<details class="menu"><summary>${title}</summary><div class="menu-panel">${list}</div></details>`;
  const beside = [
    ...(before ? [link(before.path, `<span>${before.name}</span>`, ' class="before" rel="prev"')] : []),
    ...(after ? [link(after.path, `<span>${after.name}</span>`, ' class="after" rel="next"')] : [])
  ];
  const home = link(COVER.path, COVER.name, ' class="home"');
  return `<nav aria-label="Pages">${home}${menu}${SEARCH}<span class="beside">${beside.join("")}</span></nav>`;
}
