// @vitest-environment jsdom
import {expect, it} from "vitest";
import {blockCurves} from "../../../../components/lessons/residual-learning/curve/blockCurves.js";
import type {RecordedCurve} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {recordedData} from "../../../support/recordedData.js";
import {expectSnapshot} from "../../../support/snapshot.js";

const {runs} = recordedData("curve") as RecordedCurve;
const last = (blocks: number) => runs.find(({config}) => config.blocks === blocks)!.reports.at(-1)!;

it("draws each block's curve on the same axes", () => {
  expectSnapshot(blockCurves("residual", last(4).residual.parts, {width: 320}), "blockCurves.svg");
  const name = (parts: readonly (readonly number[])[]) => blockCurves("plain", parts).getAttribute("aria-label");
  expect(name(last(16).plain.parts)).toContain("16 blocks");
  expect(name([])).toContain("none yet");
});

it("fills its rows with sixteen blocks: eight in a row, on a phone four", () => {
  const cells = (width: number) =>
    [...blockCurves("plain", last(16).plain.parts, {width}).querySelectorAll("g[data-part]")].map(
      (cell) => /,(\d+)/.exec(cell.getAttribute("transform") ?? "")?.[1]
    );
  expect(new Set(cells(878)).size).toBe(2);
  expect(new Set(cells(320)).size).toBe(4);
  expect(Number(blockCurves("plain", last(16).plain.parts, {width: 320}).getAttribute("width"))).toBeLessThanOrEqual(
    320
  );
});

it("the recorded residual blocks are corrections, the plain ones whole curves", () => {
  const largest = (parts: readonly (readonly number[])[]) => parts.map((part) => Math.max(...part.map(Math.abs)));
  expect(Math.max(...largest(last(16).residual.parts))).toBeLessThan(1.5);
  expect(Math.min(...largest(last(16).plain.parts))).toBeGreaterThan(1);
});
