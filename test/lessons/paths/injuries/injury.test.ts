import {expect, it} from "vitest";
import {
  drawInjury,
  errorAfter,
  injuryTrials,
  injuryWords
} from "../../../../components/lessons/paths/injuries/injury.js";
import {drawDeleted, drawSwaps} from "../../../../components/lessons/paths/lesionDraws.js";
import {LESIONS, UNITS} from "../../../support/aRecordedLesion.js";

it("counts injuries in words", () => {
  expect([1, 2].map((k) => injuryWords({kind: "deletions", k}))).toEqual(["1 unit taken out", "2 units taken out"]);
  expect([1, 2].map((k) => injuryWords({kind: "shuffles", k}))).toEqual([
    "1 swap of neighbours",
    "2 swaps of neighbours"
  ]);
});

it("knows the mean error after each number that was recorded, and of the whole network", () => {
  const trials = injuryTrials(LESIONS.networks[1]!, "deletions", LESIONS.labels);
  expect([0, 1, 2, 3].map((k) => errorAfter(trials, k))).toEqual([0.25, 0.25, 0.5, NaN]);
});

it("draws again what was recorded", () => {
  expect(drawInjury(LESIONS, {kind: "deletions", k: 2}, 1)).toEqual({
    deleted: drawDeleted(UNITS, 2, 1, 1),
    swapped: []
  });
  expect(drawInjury(LESIONS, {kind: "shuffles", k: 2}, 1)).toEqual({deleted: [], swapped: drawSwaps(UNITS, 2, 1, 1)});
});
