import {expect, it} from "vitest";
import {unicodeRange} from "../../scripts/unicodeRange.js";

it("names letters in order, each once, neighbours together", () => {
  expect(unicodeRange("y)(x→(")).toBe("U+28-29,U+78-79,U+2192");
  expect(unicodeRange("")).toBe("");
});
