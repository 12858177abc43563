// @vitest-environment jsdom
import {expect, it} from "vitest";
import {layerHeatMap} from "../../components/draw/layerHeatMap.js";
import type {NetworkRun} from "../../components/run/networkRun.js";
import {RUNS} from "../support/runs.js";
import {expectSnapshot} from "../support/snapshot.js";

const name = (figure: Element): string => figure.getAttribute("aria-label") ?? "";

it("draws a measure of every layer at every probe, both networks on one scale, and marks the step shown", () => {
  const {element} = layerHeatMap(RUNS, {measure: "gradients", at: 8, width: 700});
  expectSnapshot(element, "layerHeatMap.svg");
  expect(name(element)).toBe(
    "Heat map of gradient norm, layer by step. residual 0.01 to 0.3; plain 0.01 to 0.3. Shades from 0.01 to 0.3, logarithmic. Step 8 is marked."
  );
});

it("puts the networks under each other where it is narrow, and finds the cell at a place", () => {
  const wide = layerHeatMap(RUNS, {measure: "rms", width: 700});
  expect(wide.cellAt(60, 40)).toEqual({network: "residual", step: 1, station: 0});
  expect(wide.cellAt(420 + 200, 40 + 12)).toEqual({network: "plain", step: 8, station: 1});
  expect(wide.cellAt(10, 40)).toBeUndefined();
  const narrow = layerHeatMap(RUNS, {measure: "rms", width: 320});
  expect(narrow.cellAt(60, 34 + 3 * 12 + 26 + 34 + 2)).toEqual({network: "plain", step: 1, station: 0});
});

it("crosses out what is zero or no number, and says what a run lacks", () => {
  const changed = (values: readonly number[] | undefined, activationGradNorm: readonly number[]): NetworkRun[] =>
    RUNS.map((run) => ({
      ...run,
      reports: run.reports.map((report) =>
        report.probe
          ? {...report, probe: {...report.probe, activationGradNorm, ...(values && {branchRatio: values})}}
          : report
      )
    }));
  const dead = layerHeatMap(changed(undefined, [0, NaN, 1]), {measure: "gradients"}).element;
  expect(name(dead)).toContain("residual 1 to 1, 4 zero or not a number");
  expect(dead.querySelectorAll('path[stroke="var(--ink)"]')).toHaveLength(2);
  expect(name(layerHeatMap(RUNS, {measure: "branches"}).element)).toContain("plain: not measured in this run");
  expect(name(layerHeatMap(changed([], [1, 1, 1]), {measure: "branches"}).element)).toContain("plain: no shortcuts");
});
