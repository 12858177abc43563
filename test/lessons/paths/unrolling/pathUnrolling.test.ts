// @vitest-environment jsdom
import {expect, it} from "vitest";
import {pathUnrolling} from "../../../../components/lessons/paths/unrolling/pathUnrolling.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("unrolls a stack into its paths, one of them marked", () => {
  const stack = pathUnrolling(3, {unrolled: 0});
  expect(stack.getAttribute("aria-label")).toBe("3 units, stacked; they hold 8 paths from x to y.");
  expectSnapshot(stack, "pathUnrolling-stack.svg");
  const tree = pathUnrolling(3, {path: 0b101});
  expect(tree.getAttribute("aria-label")).toBe(
    "3 units, unrolled into 8 paths from x to y. Marked: the path through unit 1, 3, length 2."
  );
  expect(tree.querySelectorAll('[data-part="unit1"] rect')).toHaveLength(4);
  expect(tree.querySelectorAll("[data-path]")).toHaveLength(8);
  expectSnapshot(tree, "pathUnrolling.svg");
  expectSnapshot(pathUnrolling(2, {width: 320}), "pathUnrolling-narrow.svg");
});
