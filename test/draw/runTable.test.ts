// @vitest-environment jsdom
import {expect, it} from "vitest";
import {RUN_TABLES, runTable} from "../../components/draw/runTable.js";
import {RUNS} from "../support/runs.js";

it("gives a figure's numbers as a table that the keyboard can scroll", () => {
  const table = runTable(RUNS, "loss");
  expect([...table.querySelectorAll("tbody tr")][0]?.textContent).toBe("12.4002.002.4002.00");
  expect(table.getAttribute("tabindex")).toBe("0");
  expect(runTable(RUNS, "gradient").querySelectorAll("tbody tr")).toHaveLength(10);
});

it("is called by what it lists", () => {
  expect(RUN_TABLES.loss).toBe("Loss by step");
  expect(runTable(RUNS, "accuracy").querySelector("caption")?.textContent).toBe(RUN_TABLES.accuracy);
});
