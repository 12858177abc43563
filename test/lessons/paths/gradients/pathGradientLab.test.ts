// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {pathGradientLab} from "../../../../components/lessons/paths/gradients/pathGradientLab.js";
import {GRADIENTS} from "../../../support/aRecordedGradient.js";
import {openTable, pictures, set, status, stillPage, watches} from "../../../support/reader.js";

beforeEach(stillPage);

it("starts at the length that carries most, and tells of any other", () => {
  const {element, stop} = pathGradientLab(GRADIENTS);
  expect(status(element)).toBe(
    "1 path goes through 0 of 2 units. One carries a gradient of 0.1 on average; together that is 50 % of the products."
  );
  set(element, "Length of the path", 1);
  expect(status(element)).toBe(
    "2 paths go through 1 of 2 units. One carries a gradient of 0.04 on average; together that is 40 % of the products."
  );
  expect(pictures(element)[2]).toContain("At 1: 40 % of the sum");
  expect(element.querySelector("figcaption")?.textContent).toContain(
    "each unit on the way divides it by 2.2 on average. Rings: all paths of a length added as vectors, exactly. 90 % of the products lie between 0 and 1 units."
  );
  expect(openTable(element)[2]).toEqual(["1", "2", "0.04", "0.08", "0.4", "0.07"]);
  const before = watches();
  stop();
  expect(watches()).toBe(before - 1);
});
