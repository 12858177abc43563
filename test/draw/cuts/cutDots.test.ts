// @vitest-environment jsdom
import {expect, it} from "vitest";
import {cutDots} from "../../../components/draw/cuts/cutDots.js";
import type {RecordedCutSeeds} from "../../../components/run/recorded/recordedCutSeeds.js";
import {recordedData} from "../../support/recordedData.js";
import {expectSnapshot} from "../../support/snapshot.js";

const RECORDED = recordedData("cut-seeds") as RecordedCutSeeds;
const count = (svg: SVGSVGElement, selector: string): number => svg.querySelectorAll(selector).length;

it("draws a mark for every network and arc and a bar at each mean, projections in another shape", () => {
  const svg = cutDots(RECORDED);
  expect([count(svg, ".cut-mark"), count(svg, ".cut-mark.projection"), count(svg, ".cut-mean")]).toEqual([80, 15, 16]);
  expect(count(svg, ".cut-mark.shown")).toBe(16);
  expect(svg.getAttribute("aria-label")).toMatch(/, 5 networks\. Means: 1\.1 60 %, .*4\.3 99 %\.$/);
  expectSnapshot(svg, "cutDots.svg");
});

it("numbers the units that are asked about at any width, and others where they have room", () => {
  const numbered = (width: number): readonly string[] =>
    [...cutDots(RECORDED, {asked: [7, 12, 15], width}).querySelectorAll("text")]
      .map(({textContent}) => textContent)
      .filter((text) => /^\d\.\d$/.test(text));
  expect(numbered(320)).toEqual(["1.1", "2.1", "3.1", "3.6", "4.3"]);
  expect(numbered(640)).toHaveLength(16);
});

it("shows nothing of what was measured before the guess, and then the guess over it", () => {
  const before = cutDots(RECORDED, {measured: false});
  expect([count(before, ".cut-mark"), before.getAttribute("aria-label")]).toEqual([
    0,
    expect.not.stringMatching(/\d %/)
  ]);
  expect(count(cutDots(RECORDED, {guess: new Map([[12, 0.6]])}), ".cut-guessed")).toBe(1);
});
