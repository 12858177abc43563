// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {clippedShares} from "../../../../components/lessons/residual-unit/relu/clippedShares.js";
import {openTable, stubPage} from "../../../support/reader.js";
import {recordedUnits} from "../../../support/recordedUnits.js";

let watched = (): number => 0;
beforeEach(() => (watched = stubPage()));

it("shows the signs around every unit's sum, tells how much is clipped, and lists it", () => {
  const lab = clippedShares(recordedUnits);
  const {element} = lab;
  expect(element.querySelectorAll("circle")).toHaveLength(16);
  const clipped = recordedUnits.signs.map(({clippedSum}) => Math.round(100 * clippedSum));
  expect(element.querySelector("figcaption")?.textContent).toContain(
    `The ReLU after the sum clips ${Math.min(...clipped)} to ${Math.max(...clipped)} % of the values.`
  );
  const rows = openTable(element);
  expect(rows).toHaveLength(16);
  expect(rows[1]).toMatch(/^stage 1, unit 2 \| 0\.\d+ \| 0\.\d+$/);
  expect(element.querySelector(".provenance")?.textContent).toContain("by npm run record -- unit.");
  expect(watched()).toBe(1);
  lab.stop();
  expect(watched()).toBe(0);
});
