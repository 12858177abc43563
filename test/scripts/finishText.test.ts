import {expect, it} from "vitest";
import {finishText} from "../../scripts/site/finishText.js";
import {wordsOf} from "../../scripts/site/wordsOf.js";

it("lets the keyboard scroll code, and names a button by the symbol that it shows", () => {
  const button =
    '<button class="symbol"><math><semantics><mi>x</mi><annotation>x</annotation></semantics></math></button>';
  expect(finishText(`<pre>code</pre>${button}`, [])).toBe(
    `<pre tabindex="0">code</pre>${button.replace('"symbol"', '"symbol" aria-label="x"')}`
  );
});

it("keeps the marks by which Framework finds its cells", () => {
  const cells = '<div class="observablehq observablehq--block"><!--:0a1b2c3d:--></div>\n<p>a<!--:1:--></p>';
  expect(finishText(cells, [])).toBe(cells);
});

it("links words", () => {
  const words = wordsOf('<dl><dt id="stage">Stage</dt><dd>A part.</dd></dl>', "/method");
  expect(finishText("<p>a stage</p>", words)).toBe(
    '<p>a <a class="term" href="/method#stage" title="A part.">stage</a></p>'
  );
});

it("keeps a number and its percent sign on one line, but not in code", () => {
  expect(finishText("<p>38 % of <b>9 %</b>, % 4</p><pre>38 %</pre>", [])).toBe(
    '<p>38&nbsp;% of <b>9&nbsp;%</b>, % 4</p><pre tabindex="0">38 %</pre>'
  );
});
