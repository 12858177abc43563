import {expect, it} from "vitest";
import {parseNumber} from "../../components/network/linkValue.js";

it("reads a nought without a sign", () => {
  // Strict: toEqual tells 0 from −0.
  expect(parseNumber("-0", {minimum: 0, maximum: 9})).toEqual({value: 0});
});

it("tells what is accepted where a number is none, too large or no whole one", () => {
  const rule = {minimum: 1, maximum: 9};
  for (const text of ["x", "10", "1.5", "1e", ""]) expect(parseNumber(text, rule)).toHaveProperty("expected");
  expect(parseNumber("+9", rule)).toEqual({value: 9});
});
