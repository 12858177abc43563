import {expect, it} from "vitest";
import {decimal} from "../../components/words/decimal.js";

it("writes a number with the decimal sign of the language", () => {
  expect([0.5, -2, "1.20"].map(decimal)).toEqual(["0.5", "-2", "1.20"]);
});
