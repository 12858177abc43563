import {expect, it} from "vitest";
import {cutFacts} from "../../../components/draw/cuts/cutFacts.js";
import {cutAnswer, cutFindings} from "../../../components/draw/cuts/cutFindings.js";
import type {CutSeed, RecordedCutSeeds} from "../../../components/run/recorded/recordedCutSeeds.js";
import {recordedData} from "../../support/recordedData.js";

const RECORDED = recordedData("cut-seeds") as RecordedCutSeeds;
const seed = (number: number, without: readonly number[], ratios: readonly number[]): CutSeed => ({
  seed: number,
  whole: 10,
  without,
  bare: 1,
  commonest: without.map(() => 5),
  emptied: [4, 9, null, 10],
  ratios,
  moved: [0.5, 0.6, 0.5, 0.7],
  movedAtEnd: [0.5, 0.6, 0.5, 0.7]
});
/** Two networks of two stages of two units, ten images. */
const SMALL: RecordedCutSeeds = {
  ...RECORDED,
  images: 10,
  units: ["residual_unit", "residual_unit_1", "residual_unit_2", "residual_unit_3"].map((name, i) => ({
    name,
    isProjection: i === 2
  })),
  seeds: [seed(1, [6, 2, 9, 10], [1, 0.4, 0.9, 0.6]), seed(2, [2, 4, 9, 9], [0.8, 0.5, 1, 0.5])]
};

it("finds means, spreads, stages, the arc missed most, and rank correlations", () => {
  const facts = cutFacts(SMALL);
  expect(facts.means.map((share) => Number(share.toFixed(3)))).toEqual([0.4, 0.3, 0.9, 0.95]);
  expect([facts.lowest[0], facts.highest[0]]).toEqual([0.2, 0.6]);
  expect(facts.emptied).toEqual([0.4, 0.9, undefined, 1]);
  expect(facts.stages).toEqual([
    [0, 2],
    [2, 4]
  ]);
  expect(facts.worst).toEqual([1, 0]);
  // Ranks 3 0 2 1 against 1 0 2 3, squared differences 4 0 0 4: 1 − 6 · 8 / (4 · 15).
  expect(facts.correlations[0]).toBeCloseTo(0.2, 9);
});

it("says in sentences what the networks show, and what they disagree on", () => {
  const text = cutFindings(SMALL)
    .map((finding) => `${finding.lead} ${finding.text}`)
    .join("\n");
  expect(text).toContain("unit by unit: 40, 30 % in stage 1. In each of these stages every arc is missed more");
  expect(text).toContain("Least is left without unit 1.2: 30 %, and 20 % in one of the networks.");
  expect(text).toContain("Without one of the last two arcs at least 90 % stay right in each of the two networks");
  expect(text).toContain(
    "Keep the shortcut and take out {f}(x). Then 90 % stay right without the layers of unit 1.2, and"
  );
  expect(text).toContain("Seeds 1 to 2 differ most without unit 1.1: 20 to 60 % right.");
  expect(text).toContain("Which arc is missed most differs, too: unit 1.1 and unit 1.2.");
});

it("answers in one sentence which half of the paths is needed, at the unit whose arc is missed most", () => {
  expect(cutAnswer(SMALL)).toBe(
    "30 % of the digits are still right without the arc of unit 1.2, and 90 % if the arc stays and its {f}(x) is taken out."
  );
});

it("does not say that arcs are missed more and more where they are not", () => {
  const other = {...SMALL, seeds: [seed(1, [2, 6, 9, 10], [0.4, 1, 0.9, 0.6])]};
  const text = cutFindings(other)
    .map((finding) => finding.text)
    .join("\n");
  expect(text).toContain("In none of these stages every arc is missed more");
  expect(text).toContain("Along one of the stages {f}(x) gets smaller");
  expect(text).toContain("All miss unit 1.1 most.");
});
