import {parseFragment, serialize} from "parse5";
import {expect, it} from "vitest";
import {linkWords} from "../../scripts/site/linkWords.js";
import {wordsOf} from "../../scripts/site/wordsOf.js";

const SOURCE = `<dl><dt id="shortcut" data-also="skip connection">Shortcut</dt><dd>Carries x.</dd>
<dt id="identity-shortcut">Identity shortcut</dt><dd>Adds x as it is.</dd></dl>
<ul><li id="he-2015" data-cite="He et al. 2015">K. He (2015).</li><li id="he-2015a" data-cite="He et al. 2015a">K. He (2015a).</li>
<li id="geron" data-cite="Géron">A. Géron.</li></ul>`;

function linked(page: string): string {
  const tree = parseFragment(page);
  linkWords(tree, wordsOf(SOURCE, "./method"));
  return serialize(tree).replace(/ title="[^"]*"/g, "");
}
const term = (id: string, text: string): string => `<a class="term" href="./method#${id}">${text}</a>`;
const cite = (id: string, text: string): string => `<a class="cite" href="./method#${id}">${text}</a>`;

it("links a term where it first stands, the longer name before the shorter, in any form", () => {
  expect(linked("<p>Identity shortcuts are skip connections. A shortcut adds.</p>")).toBe(
    `<p>${term("identity-shortcut", "Identity shortcuts")} are ${term("shortcut", "skip connections")}. A shortcut adds.</p>`
  );
});

it("links every citation, and tells sources of one year apart", () => {
  expect(
    linked("<li>(He et al. 2015, table 2; He et al. 2015a) He et al. (2015) and Géron, He et al. (2015, table 2)</li>")
  ).toBe(
    `<li>(${cite("he-2015", "He et al. 2015")}, table 2; ${cite("he-2015a", "He et al. 2015a")}) ${cite("he-2015", "He et al. (2015)")} and ${cite("geron", "Géron")}, ${cite("he-2015", "He et al. (2015, table 2)")}</li>`
  );
});

it("leaves links, controls, code, formulas and headings as they are", () => {
  const page =
    '<h2>Shortcut</h2><p><a href="x">shortcut</a> <code>shortcut</code> <span class="katex">shortcut</span></p>';
  expect(linked(page)).toBe(page);
});

it("says in the tooltip what a term means", () => {
  const tree = parseFragment("<p>identity shortcut</p>");
  linkWords(tree, wordsOf(SOURCE, "./method"));
  expect(serialize(tree)).toContain('title="Adds x as it is."');
});
