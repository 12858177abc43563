// @vitest-environment jsdom
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {bandWords, expectedBands, expectedTable} from "../../../components/lessons/teach/expectedBands.js";
import type {RecordedGrid} from "../../../components/run/recorded/recordedGrid.js";
import {root} from "../../support/root.js";

const grid = JSON.parse(readFileSync(join(root, "data/runs/grid.json"), "utf8")) as RecordedGrid;
const bands = expectedBands(grid);
const band = (network: string, bn: boolean, depth: number) =>
  bands.find((one) => one.network === network && one.bn === bn && one.depth === depth)!;

it("spans every recorded seed of every condition", () => {
  expect(bands).toHaveLength(12);
  for (const {network, bn, depth, trainLoss, valAccuracy} of grid.cells) {
    const {loss, accuracy} = band(network, bn, depth);
    expect(trainLoss).toBeGreaterThanOrEqual(loss.low);
    expect(trainLoss).toBeLessThanOrEqual(loss.high);
    expect(valAccuracy).toBeGreaterThanOrEqual(accuracy.low);
    expect(valAccuracy).toBeLessThanOrEqual(accuracy.high);
  }
});

it("says what every seed agrees on, and where bands overlap", () => {
  expect(bandWords(grid)).toBe(
    "With batch normalization every seed tells the two apart at 18 and 34 layers. At 10 layers the bands overlap."
  );
});

it("shows a row for each condition, and the seeds", () => {
  const table = expectedTable(grid);
  expect(table.querySelectorAll("tbody tr")).toHaveLength(12);
  expect(table.querySelector("tbody tr")?.textContent).toMatch(/^10, BN.*\d–\d+\s%$/);
  expect(table.textContent).toContain("Lowest to highest of seeds 1, 2, 3, 4, 5 after 120 steps");
});

const prose = readFileSync(join(root, "src/teach.md"), "utf8").replaceAll(/\s+/g, " ");

it("/teach: the networks part between 10 and 18 layers, with batch normalization", () => {
  expect(prose).toContain("Under these settings between 10 and 18 layers");
  const parts = (depth: number) => band("residual", true, depth).loss.high < band("plain", true, depth).loss.low;
  expect([parts(10), parts(18), parts(34)]).toEqual([false, true, true]);
});

it("/teach: without batch normalization the plain network stays at guessing, most residual ones learn something", () => {
  expect(prose).toContain(
    "Without it the plain network stays at guessing at every depth that we recorded, and most residual ones learn something."
  );
  const chance = Math.log(10);
  for (const depth of [10, 18, 34]) {
    expect(Math.abs(band("plain", false, depth).loss.low - chance)).toBeLessThan(0.05);
    expect(band("plain", false, depth).accuracy.high).toBeLessThan(0.15);
  }
  const residual = grid.cells.filter(({network, bn}) => network === "residual" && !bn);
  const learn = residual.filter(({trainLoss}) => trainLoss < 0.95 * chance);
  expect(learn.length).toBeGreaterThan(residual.length / 2);
});

it("/teach: with batch normalization the plain network lags the more, the deeper it is", () => {
  expect(prose).toContain("the plain one lags the more, the deeper it is");
  const middle = (network: string, depth: number) => {
    const of = grid.cells.filter((cell) => cell.network === network && cell.bn && cell.depth === depth);
    return of.reduce((sum, {trainLoss}) => sum + trainLoss, 0) / of.length;
  };
  const lags = [10, 18, 34].map((depth) => middle("plain", depth) - middle("residual", depth));
  expect(lags).toEqual([...lags].sort((a, b) => a - b));
});
