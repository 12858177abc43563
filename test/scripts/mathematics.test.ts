import MarkdownIt from "markdown-it";
import {expect, it} from "vitest";
import {formula, mathematics} from "../../scripts/site/mathematics.js";

it("renders f and h in both notations, and every other formula once", () => {
  const both = formula("\\f(x) = \\h(x) - x", false);
  expect(both.match(/class="notation-(ours|papers)"/g)).toEqual(['class="notation-ours"', 'class="notation-papers"']);
  expect(both).toContain('<mi mathvariant="script">F</mi>');
  expect(both).toContain("<mi>f</mi>");
  expect(formula("\\frac{1}{n}", false)).not.toContain("notation-");
});

it("names the part of a figure that a symbol means, and allows no other HTML", () => {
  expect(formula("\\lit{skip}{x} + 1", true)).toContain('data-part="skip"');
  expect(formula("\\htmlId{a}{x}", false)).not.toContain('id="a"');
  expect(() => formula("\\frac{1}", false)).toThrow();
});

it("holds a formula and what touches it together, and no more", () => {
  const md = mathematics(new MarkdownIt());
  md.renderer.rules.math_inline = () => "M";
  const held = (text: string) =>
    md.renderInline(text).replaceAll('<span class="held">', "{").replaceAll("</span>", "}");
  expect(held("Still $x$, the ($y$) of the $n$-th unit.")).toBe("Still {M,} the {(M)} of the {M-th} unit.");
  expect(held("$x$ alone, *then* $y$")).toBe("M alone, <em>then</em> M");
});

it("breaks a formula where KaTeX allows that, but for a short one", () => {
  const breaks = (source: string) => mathematics(new MarkdownIt()).renderInline(source).match(/<wbr>/g)?.length ?? 0;
  expect(breaks("$y = s_2(c(s_1(x))) + x$.")).toBe(2);
  for (const short of ["$a = b$.", "$\\ln 10 \\approx 2.30$", "$2^3 = 8$", "$0 < a < b < 1$"])
    expect(breaks(short), short).toBe(0);
  expect(mathematics(new MarkdownIt()).renderInline("so $a = b$ here")).toMatch(
    /so <span class="held">.*<\/span> here/
  );
});
