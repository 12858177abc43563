import {BOOK_TITLE, type Page} from "../../components/site/pages.js";
import {placeInBook, type Chapter} from "./printedChapter.js";

/** What the book needs to know of a page: the cover has no line about it, and stands first. */
export type BookPage = Pick<Page, "path" | "name"> & Partial<Pick<Page, "about">>;

/** A page's name in the book. */
export const nameOf = ({path}: BookPage): string => path.slice(1) || "index";

const STYLES = `
  :root, body { background: #fff; max-width: none; margin: 0; }
  .chapter { overflow: clip; }
  .chapter, .book-contents { break-before: page; }
  .book-title { padding-top: 60mm; }
  .book-contents li { margin: 0.4rem 0; }
`;

const escaped = (text: string): string => text.replace(/[&<]/g, (letter) => (letter === "&" ? "&amp;" : "&lt;"));

/** The chapters as one document, with a title page and a list of contents. */
export function bookDocument(pages: readonly BookPage[], chapters: readonly Chapter[]): string {
  const unique = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];
  const sheets = unique(chapters.map((one) => one.sheets)).map((href) => `<link rel="stylesheet" href="${href}">`);
  // A page's fonts may come late on a screen; on paper they are waited for.
  const styles = unique(chapters.map((one) => one.styles)).map((text) =>
    text.replaceAll("font-display:optional", "font-display:block")
  );
  const lines = pages.map((page) => {
    const about = page.about === undefined ? "" : `: ${escaped(page.about)}`;
    return `<li><a href="#${placeInBook(nameOf(page))}">${escaped(page.name)}</a>${about}</li>`;
  });
  const title = escaped(BOOK_TITLE);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
${sheets.join("\n")}<style>${[...styles, STYLES].join("\n")}</style></head><body>
<div class="book-title"><h1>${title}</h1></div>
<nav class="book-contents"><h2>Contents</h2><ol>${lines.join("")}</ol></nav>
${chapters.map(({html}) => html).join("\n")}</body></html>`;
}
