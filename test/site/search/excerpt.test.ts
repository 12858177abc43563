import {expect, it} from "vitest";
import {excerpt} from "../../../components/site/search/excerpt.js";

const read = (text: string, ...words: string[]): string =>
  excerpt(text, new Set(words))
    .map((part) => (part.isFound ? `[${part.text}]` : part.text))
    .join("");

it("marks the words in a short text, however they are written", () => {
  expect(read("The Sum of both: a sum.", "sum")).toBe("The [Sum] of both: a [sum].");
  expect(read("Nothing of it here.", "sum")).toBe("Nothing of it here.");
  expect(read("", "sum")).toBe("");
});

it("cuts a long text around the first of them, between words", () => {
  const text = `${"before ".repeat(40)}sum ${"after ".repeat(40)}`.trim();
  const cut = read(text, "sum");
  expect(cut).toMatch(/^…( before)+ \[sum\]( after)+ …$/);
  expect(cut.length).toBeLessThan(160);
});
