import {expect, it} from "vitest";
import {errorWords} from "../../components/run/errorWords.js";

it("says what was thrown, an error or not", () => {
  expect([new RangeError("3 is odd"), "odd", 3].map(errorWords)).toEqual(["3 is odd", "odd", "3"]);
});

it("says at most 300 characters", () => {
  expect(errorWords(new Error("x".repeat(1e6)))).toBe(`${"x".repeat(299)}…`);
});
