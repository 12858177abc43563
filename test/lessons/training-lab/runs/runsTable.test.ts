// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it} from "vitest";
import {runsTable, type RunsTable} from "../../../../components/lessons/training-lab/runs/runsTable.js";
import type {KeptRun} from "../../../../components/run/kept/keptRun.js";
import {DEFAULT_CONFIG} from "../../../../components/run/runConfig.js";
import {buttonOf, key, press, stillPage} from "../../../support/reader.js";
import {aKeptRun, aNetworkRun} from "../../../support/keptRuns.js";

let table: RunsTable;
let told: string[];
const config = {...DEFAULT_CONFIG, steps: 8};
const RUNS: readonly KeptRun[] = [
  aKeptRun(1),
  aKeptRun(2, {config: {...config, skip: "off"}, networks: [aNetworkRun("plain", [2.5, NaN])], state: "stopped"}),
  aKeptRun(3)
];
const rows = (): HTMLTableRowElement[] => [...table.querySelectorAll<HTMLTableRowElement>("tbody tr")];
const row = (i: number): HTMLTableRowElement => rows()[i]!;
const texts = (i: number): string[] => [...row(i).cells].map(({textContent}) => textContent);
const names = (): string[] => rows().map((one) => one.querySelector(".run-name")?.textContent ?? "");

beforeEach(() => {
  stillPage();
  told = [];
  table = runsTable();
  table.addEventListener("input", () => {
    if (table.change && table.change.type !== "focus") told.push(table.change.type);
  });
  document.body.replaceChildren(table);
  table.value = RUNS;
});
afterEach(() => document.body.replaceChildren());

it("is a table called Runs, hidden until there is one", () => {
  expect(table.querySelector("caption")?.textContent).toBe("Runs");
  expect(table.hidden).toBe(false);
  expect(runsTable().hidden).toBe(true);
  expect(table.querySelector("[role=status]")).toBeNull();
});

it("tells each run's name, what differs from the one above, its steps and its last numbers", () => {
  expect([...table.querySelectorAll("thead th")].map(({textContent}) => textContent)).toEqual([
    "Name",
    "Differs from the run above",
    "Steps",
    "Loss",
    "Residual, last loss",
    "Residual, validation accuracy",
    "Plain, last loss",
    "Plain, validation accuracy",
    "Residual − plain",
    "Actions"
  ]);
  expect(texts(0).slice(0, 3)).toEqual(["Run 1", "first run", "8"]);
  expect(texts(0).slice(4, 9)).toEqual(["0.42", "89 %", "1.69", "89 %", "loss −1.27; accuracy +0 points"]);
  expect(texts(1).slice(0, 3)).toEqual([
    "Run 2stopped; plain diverged in step 2",
    "skip connections: compare → off",
    "2 of 8"
  ]);
  expect(texts(1).slice(4, 9)).toEqual(["–", "–", "not a number", "–", "–"]);
  expect(texts(2)[1]).toBe("skip connections: off → compare");
  expect(row(0).querySelectorAll(".run-curve path")).toHaveLength(2);
});

it("hides and shows a run, and pins one to the top", () => {
  press(row(1), "Hide");
  expect(table.value.map(({hidden}) => hidden)).toEqual([false, true, false]);
  press(row(1), "Show");
  press(row(2), "Pin");
  expect(names()).toEqual(["Run 3", "Run 1", "Run 2"]);
  expect(buttonOf(row(0), "Pin").getAttribute("aria-pressed")).toBe("true");
  expect(texts(0)[1]).toBe("first run");
  expect(told).toEqual(["mark", "mark", "mark"]);
});

it("keeps the focus on what was pressed, where its row moves too", () => {
  const pin = buttonOf(row(2), "Pin");
  pin.focus();
  pin.click();
  expect(document.activeElement).toBe(pin);
  expect(row(0).contains(pin)).toBe(true);
});

it("keeps rows and focus when runs come or their numbers change", () => {
  const [first] = rows();
  const rename = buttonOf(row(0), "Rename");
  rename.focus();
  table.value = [...RUNS, aKeptRun(4, {networks: [aNetworkRun("residual", [1])], state: "running"})];
  table.value = [...RUNS, aKeptRun(4, {networks: [aNetworkRun("residual", [1, 0.5])], state: "running"})];
  expect(row(0)).toBe(first);
  expect(document.activeElement).toBe(rename);
  expect(texts(3).slice(2, 5)).toEqual(["2 of 8", "Course of the loss", "0.50"]);
  expect(buttonOf(row(3), "Delete").disabled).toBe(true);
  expect(told).toEqual([]);
});

it("renames a run in its row; Escape gives up, nothing is the automatic name", () => {
  const type = (text: string, end: string): void => {
    press(row(0), "Rename");
    const input = row(0).querySelector("input")!;
    expect(document.activeElement).toBe(input);
    input.value = text;
    input.dispatchEvent(new Event("input", {bubbles: true}));
    key(input, end);
    expect(document.activeElement).toBe(buttonOf(row(0), "Rename"));
  };
  type("  deep  ", "Enter");
  expect(names()[0]).toBe("deep");
  type("other", "Escape");
  expect(names()[0]).toBe("deep");
  type(" ", "Enter");
  expect(names()[0]).toBe("Run 1");
  expect(table.value[0]?.own).toBeUndefined();
  expect(told).toEqual(["mark", "mark"]);
});

it("deletes runs, and takes it back one by one, with the focus where the reader goes on", () => {
  press(row(1), "Delete");
  const undo = buttonOf(table, "Undo");
  expect(document.activeElement).toBe(undo);
  expect(table.textContent).toContain("Run 2 was deleted.");
  press(row(0), "Delete");
  expect(names()).toEqual(["Run 3"]);
  undo.click();
  expect(names()).toEqual(["Run 1", "Run 3"]);
  expect(document.activeElement).toBe(buttonOf(row(0), "Delete"));
  undo.click();
  expect(table.value).toEqual(RUNS);
  expect(undo.parentElement?.hidden).toBe(true);
  expect(told).toEqual(["remove", "remove", "restore", "restore"]);
});

it("stays for Undo when the last run is deleted", () => {
  table.value = [aKeptRun(1)];
  press(row(0), "Delete");
  expect(rows()).toHaveLength(0);
  expect(table.hidden).toBe(false);
  press(table, "Undo");
  expect(names()).toEqual(["Run 1"]);
});

it("tells which run the reader looks at, by pointer or by keyboard", () => {
  row(2).dispatchEvent(new Event("pointerenter"));
  expect(table.focused).toBe("run-3");
  row(2).dispatchEvent(new Event("pointerleave"));
  expect(table.focused).toBeUndefined();
  buttonOf(row(1), "Hide").focus();
  expect(table.focused).toBe("run-2");
});

it("names its buttons by the contract, and tells apart which run they are for", () => {
  const buttons = [...row(0).querySelectorAll("button")];
  expect(buttons.map(({textContent}) => textContent)).toEqual(["Hide", "Rename", "Pin", "Delete"]);
  for (const one of buttons)
    expect(document.getElementById(one.getAttribute("aria-describedby") ?? "")?.textContent).toBe("Run 1");
});

it("shows a name as text, whatever is in it", () => {
  table.value = [aKeptRun(1, {own: "<img src=x onerror=alert(1)>"})];
  expect(names()).toEqual(["<img src=x onerror=alert(1)>"]);
  expect(table.querySelector("img")).toBeNull();
});
