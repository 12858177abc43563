import {expect, it} from "vitest";
import {errorWords} from "../../components/run/errorWords.js";

it("says what was thrown, an error or not", () => {
  expect([new RangeError("3 is odd"), "odd", 3].map(errorWords)).toEqual(["3 is odd", "odd", "3"]);
});
