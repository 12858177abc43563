/** @file How a page is cited: as a text and for BibTeX. */
import {BOOK_TITLE} from "./pages.js";
import {siteVersion} from "../ui/siteVersion.js";

/** What a page is cited by. */
export interface CitedPage {
  readonly title: string;
  readonly author: string;
  readonly year: string;
  /** Where it is, without a place on it. */
  readonly address: string;
  /** The site's version. */
  readonly version: string;
}

/** A page as a text cites it; the cover stands for the book. */
export function citationText({title, author, year, address, version}: CitedPage): string {
  const of = title === BOOK_TITLE ? title : `${title}. In ${BOOK_TITLE}`;
  return `${author} (${year}). ${of} (version ${version}). ${address}`;
}

/** What BibTeX reads as a command stands for itself. */
const plain = (text: string): string => text.replace(/[\\{}]/g, "").replace(/[#$%&_]/g, "\\$&");

/** A key of letters and digits: `shortcut-many-paths`. */
function keyOf(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return ["shortcut", ...words.slice(0, 4)].join("-");
}

/** The same as an entry of BibTeX. */
export function bibtex({title, author, year, address, version}: CitedPage): string {
  const isBook = title === BOOK_TITLE;
  const fields = {
    author: `{${plain(author)}}`,
    title: `{${plain(title)}}`,
    ...(isBook ? {} : {booktitle: plain(BOOK_TITLE)}),
    year,
    url: address,
    note: `Version ${plain(version)}`
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@${isBook ? "misc" : "incollection"}{${isBook ? "shortcut" : keyOf(title)},\n${lines.join(",\n")}\n}`;
}

/** The page as its head describes it; undefined where that tells no citation. */
export function citedPage(page: Document, location: string): CitedPage | undefined {
  const content = (name: string): string | undefined =>
    page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  const title = content("citation_title");
  const author = content("citation_author");
  const year = content("citation_publication_date");
  if (title === undefined || author === undefined || year === undefined) return undefined;
  const address = content("citation_public_url") ?? location.replace(/[?#].*$/, "");
  return {title, author, year, address, version: siteVersion(page).version};
}
