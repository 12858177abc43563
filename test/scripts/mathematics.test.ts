import {expect, it} from "vitest";
import {formula} from "../../scripts/site/mathematics.js";

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
