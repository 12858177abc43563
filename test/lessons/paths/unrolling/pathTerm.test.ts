import {expect, it} from "vitest";
import {pathTerm} from "../../../../components/lessons/paths/unrolling/pathTerm.js";

it("nests the functions of the units on a path", () => {
  expect([pathTerm(0, 3), pathTerm(0b101, 3)]).toEqual(["x", "{f}₃({f}₁(x))"]);
});
