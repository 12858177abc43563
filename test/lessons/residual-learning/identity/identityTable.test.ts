// @vitest-environment jsdom
import {expect, it} from "vitest";
import {identityTable} from "../../../../components/lessons/residual-learning/identity/identityTable.js";

const maps = {input: [], residual: [], plain: []};
const measure = (error: number) => ({error, on: 0.5, ratio: 0.25});

it("counts the steps over all reports, and keeps the stacks apart", () => {
  const table = identityTable([
    {step: 0, maps, measures: {residual: [], plain: []}},
    {step: 1, maps, measures: {residual: [measure(1)], plain: [measure(2)]}},
    {step: 2, maps, measures: {residual: [measure(0.1)], plain: [measure(0.2)]}}
  ]);
  const rows = [...table.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ["0", "1.0", "0.5", "0.25", "2.0", "0.5", "0.25"],
    ["1", "0.1", "0.5", "0.25", "0.2", "0.5", "0.25"]
  ]);
});
