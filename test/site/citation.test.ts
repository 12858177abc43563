// @vitest-environment jsdom
import {expect, it} from "vitest";
import {bibtex, citationText, citedPage} from "../../components/site/citation.js";
import {BOOK_TITLE} from "../../components/site/pages.js";

const PAGE = {
  title: "Many paths",
  author: "The Shortcut authors",
  year: "2026",
  address: "https://a.org/x/paths",
  version: "0.1.0"
};

it("cites a page as a part of the book, and the cover as the book", () => {
  expect(citationText(PAGE)).toBe(
    `The Shortcut authors (2026). Many paths. In ${BOOK_TITLE} (version 0.1.0). https://a.org/x/paths`
  );
  expect(citationText({...PAGE, title: BOOK_TITLE, address: "https://a.org/x/"})).toBe(
    `The Shortcut authors (2026). ${BOOK_TITLE} (version 0.1.0). https://a.org/x/`
  );
});

it("writes an entry for BibTeX in which nothing is a command", () => {
  expect(bibtex({...PAGE, title: "ResNet-34 & 100 %, {layer}"})).toBe(`@incollection{shortcut-resnet-34-100-layer,
  author = {{The Shortcut authors}},
  title = {{ResNet-34 \\& 100 \\%, layer}},
  booktitle = {${BOOK_TITLE}},
  year = {2026},
  url = {https://a.org/x/paths},
  note = {Version 0.1.0}
}`);
  expect(bibtex({...PAGE, title: BOOK_TITLE})).toMatch(/^@misc\{shortcut,\n(?!.*booktitle)/s);
});

it("takes it from the page's head: the site's address where it is known, else that of the page alone", () => {
  const page = document.implementation.createHTMLDocument();
  page.head.innerHTML =
    '<meta name="citation_title" content="Many paths"><meta name="citation_author" content="The Shortcut authors"><meta name="citation_publication_date" content="2026"><meta name="version" content="0.1.0+abc">';
  expect(citedPage(page, "https://a.org/x/paths?a=1#sum")).toEqual(PAGE);
  page.head.innerHTML += '<meta name="citation_public_url" content="https://b.org/paths">';
  expect(citedPage(page, "http://localhost/paths")?.address).toBe("https://b.org/paths");
  expect(citedPage(document.implementation.createHTMLDocument(), "http://localhost/")).toBeUndefined();
});
