import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import MarkdownIt from "markdown-it";
import {expect, it} from "vitest";
import {BOOK, COVER, PAGES} from "../../components/site/pages.js";
import {listPages, pagesList} from "../../scripts/site/listPages.js";

const src = join(import.meta.dirname, "../../src");

it("lists every page of the book, each once: the cover and one line for each source", () => {
  const sources = readdirSync(src).filter((name) => name.endsWith(".md") && name !== "404.md");
  expect([COVER, ...PAGES].map(({path}) => `${path.slice(1)}.md`).sort()).toEqual(sources.sort());
});

it("calls each page by its own title", () => {
  for (const {path, name} of [COVER, ...PAGES])
    expect(readFileSync(join(src, `${path}.md`), "utf8")).toContain(`\ntitle: ${name}\n`);
});

it("writes the list, in reading order, where the cover asks for it", () => {
  const html = listPages(new MarkdownIt({html: true})).render(readFileSync(join(src, "index.md"), "utf8"));
  expect(html).toContain('<ol>\n<li><a href="./degradation">Why depth fails</a>: guess how a deeper network does,');
  const list = /<ol>[^]*?<\/ol>/.exec(html)?.[0] ?? "";
  expect([...list.matchAll(/href="\.([^"]*)"/g)].map(([, path]) => path)).toEqual(BOOK.map(({path}) => path));
  expect(html).toContain(
    '<p><strong>For teachers</strong></p>\n<ul>\n<li><a href="./class">A class’s runs</a>: reports'
  );
});

it("leaves other pages as they are", () => {
  expect(listPages(new MarkdownIt()).render("The pages")).toBe("<p>The pages</p>\n");
});

it("says of a translated list's pages which are in English alone", () => {
  const german = pagesList("de").split("\n");
  const lab = german.find((one) => one.includes("(./training-lab)"));
  expect(lab).toMatch(/\]\(\.\/training-lab\): /);
  expect(german.find((one) => one.includes("(./paths)"))).toContain("](./paths) (auf Englisch): ");
  expect(pagesList("en")).not.toContain("in English");
});
