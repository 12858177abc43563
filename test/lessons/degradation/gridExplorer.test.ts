// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {gridExplorer} from "../../../components/lessons/degradation/gridExplorer.js";
import {pictures, set, stillPage} from "../../support/reader.js";
import {readRuns} from "../../support/readRuns.js";

beforeEach(stillPage);

/** Unfolds the table of every cell. */
function openTable(element: HTMLElement): void {
  const table = element.querySelector("details");
  if (!table) throw new Error("no table");
  table.open = true;
  table.dispatchEvent(new Event("toggle"));
}

it("shows all four conditions on the same axes, and unfolds a table of every cell", () => {
  const {element} = gridExplorer(readRuns("grid"));
  expect(pictures(element).map((name) => name.split(":")[0])).toEqual([
    "Residual, with batch normalization",
    "Plain, with batch normalization",
    "Residual, without batch normalization",
    "Plain, without batch normalization"
  ]);
  expect(pictures(element)[1]).toMatch(/: Training loss by number of layers\. plain: 0\.\d\d at 10 layers/);
  expect(element.querySelector("table")).toBeNull();
  openTable(element);
  expect(element.querySelectorAll("tbody a")).toHaveLength(12);
});

it("follows quantity and seed in pictures and table", () => {
  const {element} = gridExplorer(readRuns("grid"));
  openTable(element);
  set(element, "Show", "valAccuracy");
  set(element, "Seed", "3");
  expect(pictures(element)[1]).toContain("Validation accuracy by number of layers. plain: 97 % at 10 layers");
  expect(element.querySelector("svg")?.textContent).toContain("seed 3");
  expect(element.querySelector("caption")?.textContent).toBe("Validation accuracy: seed 3");
  set(element, "Seed", "");
  expect(element.querySelector("caption")?.textContent).toBe("Validation accuracy: mean and range over the seeds");
});
