// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {clippedShares} from "../../../../components/lessons/residual-unit/relu/clippedShares.js";
import {openRows, stillPage, watches} from "../../../support/reader.js";
import {recordedUnits} from "../../../support/recordedUnits.js";

beforeEach(stillPage);

it("shows the signs around every unit's sum, tells how much is clipped, and lists it", () => {
  const lab = clippedShares(recordedUnits);
  const {element} = lab;
  expect(element.querySelectorAll("circle")).toHaveLength(16);
  const clipped = recordedUnits.signs.map(({clippedSum}) => Math.round(100 * clippedSum));
  expect(element.querySelector("figcaption")?.textContent).toContain(
    `The ReLU after the sum clips ${Math.min(...clipped)} to ${Math.max(...clipped)} % of the values.`
  );
  const rows = openRows(element);
  expect(rows).toHaveLength(16);
  expect(rows[1]?.join(" | ")).toMatch(/^stage 1, unit 2 \| 0\.\d+ \| 0\.\d+$/);
  expect(element.querySelector(".provenance")?.textContent).toContain("by npm run record -- unit.");
  expect(watches()).toBe(1);
  lab.stop();
  expect(watches()).toBe(0);
});
