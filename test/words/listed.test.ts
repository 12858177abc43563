import {expect, it} from "vitest";
import {LISTS as GERMAN} from "../../components/words/de/language.js";
import {listed} from "../../components/words/listed.js";

it("puts names into a list as the book writes it, without a comma before the last", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((names) => listed(names))).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c"
  ]);
  expect(listed(["a", "b", "c"], "any")).toBe("a, b or c");
});

it("has a list of each language", () => {
  expect(new Intl.ListFormat(GERMAN).format(["a", "b", "c"])).toBe("a, b und c");
});
