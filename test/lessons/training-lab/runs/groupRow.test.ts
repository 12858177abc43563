// @vitest-environment jsdom
import {expect, it} from "vitest";
import {groupCells} from "../../../../components/lessons/training-lab/runs/groupRow.js";
import {runsTable} from "../../../../components/lessons/training-lab/runs/runsTable.js";
import {aKeptRun, aNetworkRun} from "../../../support/keptRuns.js";

/** A seed of a group whose networks end with these losses. */
const seed = (number: number, residual: number, plain: number, more: object = {}) => {
  const run = aKeptRun(number, {group: "g", ...more});
  const networks = [aNetworkRun("residual", [2, residual], {2: {}}), aNetworkRun("plain", [2, plain], {2: {}})];
  return {...run, config: {...run.config, seed: number}, networks};
};
const SEEDS = [seed(2, 0.5, 1), seed(3, 1, 0.75), seed(4, 9, 9, {state: "broken"})];

it("tells mean and range of the seeds that came to their end", () => {
  expect(groupCells(SEEDS)).toEqual({
    differs: "seeds 2, 3, 4; mean (range) of 2",
    steps: "2",
    residualLoss: "0.75 (0.50–\u20601.00)",
    residualAccuracy: "50 % (50–\u206050\u00a0%)",
    plainLoss: "0.88 (0.75–\u20601.00)",
    plainAccuracy: "50 % (50–\u206050\u00a0%)",
    difference: "residual lower in 1 of 2"
  });
});

it("puts a row above the seeds that folds them, and none above a run alone", () => {
  const table = runsTable();
  table.value = [aKeptRun(1), ...SEEDS];
  const rows = () => [...table.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  expect(rows().map((row) => row.className)).toEqual(["", "run-group", "seed-row", "seed-row", "seed-row"]);
  expect(rows()[1]?.textContent).toContain("Runs 2–4: 3 seeds");
  const fold = [...table.querySelectorAll("button")].find(({textContent}) => textContent === "Fold seeds");
  fold?.click();
  expect(rows().map(({hidden}) => hidden)).toEqual([false, false, true, true, true]);
  expect(fold?.getAttribute("aria-expanded")).toBe("false");
  fold?.click();
  table.value = [aKeptRun(1), SEEDS[0]!];
  expect(rows().map((row) => row.className)).toEqual(["", ""]);
});
