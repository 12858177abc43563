import {expect, it} from "vitest";
import {bookSections} from "../../scripts/search/bookSections.js";

const PAGE = `<!DOCTYPE html><nav>Pages</nav><main><h1 id="t">Many <em>paths</em></h1><p>Take <b>units</b> out.</p><p>Again.</p>
<h2 id="what"><a href="#what">What <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>f</mi></mrow><annotation>\\f</annotation></semantics></math></span><span class="katex-html">f</span></span> is</a></h2>
<ul><li>one</li><li>two</li></ul><noscript><p>none</p></noscript><script>no()</script><dl><dt id="unit">Unit</dt><dd>Layers and a sum.</dd></dl>
<p><span class="notation-ours">ours</span><span class="notation-papers">papers</span></p></main>`;

it("gathers what stands below each heading and in each entry of a glossary, with its place", () => {
  expect(bookSections(PAGE, "paths.html")).toEqual([
    {page: "Many paths", place: "paths", heading: "Many paths", text: "Take units out. Again."},
    {page: "Many paths", place: "paths#what", heading: "What f is", text: "one two"},
    {page: "Many paths", place: "paths#unit", heading: "Unit", text: "Layers and a sum. ours"}
  ]);
});

it("finds the cover at the site's root, and nothing in a page without a main part", () => {
  expect(bookSections("<main><h1>Shortcut</h1></main>", "index.html")[0]?.place).toBe("");
  expect(bookSections("<p>forwards</p>", "images.html")).toEqual([]);
});
