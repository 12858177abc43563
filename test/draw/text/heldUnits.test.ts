import {expect, it} from "vitest";
import {heldUnits} from "../../../components/draw/text/heldUnits.js";

it("holds a number to its unit, and leaves other spaces", () => {
  expect(heldUnits("38 % of 0.5 % take 12 ms, % 4 of 3 msgs")).toBe(
    "38\u00a0% of 0.5\u00a0% take 12\u00a0ms, % 4 of 3 msgs"
  );
});
