// @vitest-environment jsdom
import {expect, it} from "vitest";
import {gridTable} from "../../../components/lessons/degradation/gridTable.js";
import {readRuns} from "../../support/readRuns.js";

const grid = readRuns("grid");
const cellOf = (table: Element, row: number, column: number) =>
  table.querySelectorAll("tbody tr")[row]?.children[column];

it("gives mean and range of the seeds, or one seed's run", () => {
  expect(cellOf(gridTable(grid, "trainLoss"), 1, 3)?.textContent).toMatch(/^1\.\d\d \(1\.\d\d–1\.99\) run it here$/);
  expect(cellOf(gridTable(grid, "valAccuracy", 3), 1, 1)?.textContent).toBe("98 % run it here");
});

it("leads to the laboratory with the settings of the cell", () => {
  const link = cellOf(gridTable(grid, "trainLoss", 3), 3, 2)?.querySelector("a");
  expect(link?.getAttribute("aria-label")).toBe("run it here: Plain, without batch normalization, 18 layers, seed 3");
  expect(link?.getAttribute("href")).toMatch(/training-lab#skip=off&bn=0&depth=18&.*lr=0\.02&.*steps=120&seed=3/);
});

it("says of a run that it diverged", () => {
  const cells = grid.cells.map((cell) => ({...cell, trainLoss: NaN}));
  expect(cellOf(gridTable({...grid, cells}, "trainLoss"), 0, 1)?.textContent).toBe("diverged run it here");
});
