import {expect, it} from "vitest";
import {BETWEEN as GERMAN} from "../../components/words/de/language.js";
import {inRow} from "../../components/words/inRow.js";

it("puts numbers one after the other, with another sign between them where the comma is the decimal sign", () => {
  expect([[], ["0.5"], ["0.5", "2"]].map((numbers) => inRow(numbers))).toEqual(["", "0.5", "0.5, 2"]);
  expect(["0,5", "2"].join(GERMAN)).toBe("0,5; 2");
});
