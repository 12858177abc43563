// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {bookDocument} from "../../scripts/book/bookDocument.js";
import {placeInBook, printedChapter} from "../../scripts/book/printedChapter.js";

const PAGE = `<main id="observablehq-main"><h1 id="gradients">Gradients</h1>
<p>See <a href="./paths#units">units</a>, <a href="#loss">the loss</a>, <a href="./training-lab#depth=10&run=1">a run</a>,
<a href="./assign">an assignment</a>, <a href="https://arxiv.org/abs/1512.03385">the paper</a>.</p>
<svg aria-labelledby="loss elsewhere"><title id="loss">Loss</title><defs><clipPath id="clip"></clipPath></defs>
<g clip-path="url(#clip)"><use href="#clip"></use></g></svg><script>run()</script></main>`;
const PAGES = ["gradients", "paths", "training-lab"];

beforeEach(() => {
  history.replaceState(null, "", "/gradients");
  document.body.innerHTML = PAGE;
});
afterEach(() => {
  history.replaceState(null, "", "/");
  document.body.replaceChildren();
});

function chapterOf(site: string): Element {
  const holder = document.createElement("div");
  holder.innerHTML = printedChapter("gradients", PAGES, site).html;
  return holder;
}
const links = (root: Element) => [...root.querySelectorAll("a")].map((link) => link.getAttribute("href"));

describe("a chapter of the printed book", () => {
  it("leads to the book's own places, and to the site where a link holds settings or another page", () => {
    expect(links(chapterOf("https://example.org/shortcut/"))).toEqual([
      "#paths--units",
      "#gradients--loss",
      "https://example.org/shortcut/training-lab#depth=10&run=1",
      "https://example.org/shortcut/assign",
      "https://arxiv.org/abs/1512.03385"
    ]);
  });

  it("leads nowhere where the site's address is unknown", () => {
    expect(links(chapterOf("")).slice(2)).toEqual([null, null, "https://arxiv.org/abs/1512.03385"]);
  });

  it("gives every id the chapter's name, with all that refers to it, and leaves scripts out", () => {
    const chapter = chapterOf("");
    const section = chapter.querySelector("section");
    expect(section?.id).toBe(placeInBook("gradients"));
    expect([...chapter.querySelectorAll("main [id]")].map(({id}) => id)).toEqual([
      "gradients--gradients",
      "gradients--loss",
      "gradients--clip"
    ]);
    expect(chapter.querySelector("svg")?.getAttribute("aria-labelledby")).toBe("gradients--loss elsewhere");
    expect(chapter.querySelector("g")?.getAttribute("clip-path")).toBe("url(#gradients--clip)");
    expect(chapter.querySelector("use")?.getAttribute("href")).toBe("#gradients--clip");
    expect(chapter.querySelector("script")).toBeNull();
  });
});

describe("the printed book", () => {
  it("has a title, its contents, and each style once", () => {
    const chapter = {html: "<section>A</section>", sheets: ["a.css"], styles: ["@font-face{font-display:optional}"]};
    const text = bookDocument(
      [
        {path: "/index", name: "Shortcut"},
        {path: "/paths", name: "Many <paths>", about: "units out"}
      ],
      [chapter, {...chapter, html: "<section>B</section>"}]
    );
    expect(text.match(/a\.css/g)).toHaveLength(1);
    expect(text.match(/font-display:block/g)).toHaveLength(1);
    expect(text).toContain('<a href="#page-paths">Many &lt;paths></a>: units out');
    expect(text.indexOf("<section>A")).toBeLessThan(text.indexOf("<section>B"));
  });
});
