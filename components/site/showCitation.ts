import {button} from "../ui/button.js";
import {element} from "../ui/element.js";
import {bibtex, citationText, citedPage, type CitedPage} from "./citation.js";
import * as say from "../words/en/siteWords.js";

/** A text with the button that copies it, and what became of that. */
function copied(name: string, text: string, shown: HTMLElement): readonly HTMLElement[] {
  const said = element("span", {ariaLive: "polite"});
  const copy = button(name, () => {
    // A page that did not come by https has no clipboard.
    const done = (navigator as Partial<Navigator>).clipboard?.writeText(text) ?? Promise.reject(new Error());
    done.then(
      () => (said.textContent = say.copied),
      () => (said.textContent = say.theBrowserDoesNotAllow)
    );
  });
  return [shown, element("p", {}, copy, said)];
}

/** How to cite a page, folded: as a text and for BibTeX, each with a button that copies it. */
export function citationLine(page: CitedPage): HTMLElement {
  const text = citationText(page);
  const entry = bibtex(page);
  // The book is cited by its English name, whatever language the page is in.
  const pre = element("pre", {tabIndex: 0, lang: "en"}, entry);
  // It has a button: Framework, which gives one to each text of this kind that it finds, gives it no second.
  pre.dataset.copy = "none";
  return element(
    "details",
    {className: "cite-page"},
    element("summary", {}, say.citeThisPage),
    ...copied(say.copyCitation, text, element("p", {lang: "en"}, text)),
    ...copied(say.copyBibTeX, entry, pre)
  );
}

/** Puts it into the footer of a page that tells what it is cited by. */
export function showCitation(): void {
  const page = citedPage(document, location.href);
  if (page) document.querySelector("#observablehq-footer")?.append(citationLine(page));
}
