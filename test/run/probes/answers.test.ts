import {expect, it} from "vitest";
import {confusion, isAnswers, NO_CLASS, placesCounted, type Answers} from "../../../components/run/probes/answers.js";

const ANSWERS: Answers = {
  labels: Uint8Array.of(0, 0, 1, 1, 2, 2),
  said: Uint8Array.of(0, 1, 1, 1, 0, NO_CLASS),
  shares: Float32Array.of(0.9, 0.5, 0.6, 0.7, 0.8, NaN),
  worst: Uint16Array.of(5, 4),
  losses: Float32Array.of(NaN, 3)
};

it("counts what is said of the images of each class, what is no class in a column of its own", () => {
  const {counts, right, images} = confusion(ANSWERS, [0, 1, 2]);
  expect(counts).toEqual([
    [1, 1, 0, 0],
    [0, 2, 0, 0],
    [1, 0, 0, 1]
  ]);
  expect([right, images]).toEqual([3, 6]);
});

it("counts some of the classes: what else is said is in the last column, the right ones are those of all", () => {
  const {counts, right, images} = confusion(ANSWERS, [2, 0]);
  expect(counts).toEqual([
    [0, 1, 1],
    [0, 1, 1]
  ]);
  expect([right, images]).toEqual([3, 6]);
});

it("finds the images behind a count", () => {
  expect(placesCounted(ANSWERS, [0, 1, 2], 1, 1)).toEqual([2, 3]);
  expect(placesCounted(ANSWERS, [0, 1, 2], 2, 3)).toEqual([5]);
  expect(placesCounted(ANSWERS, [2, 0], 1, 2)).toEqual([1]);
  expect(placesCounted(ANSWERS, [0, 1, 2], 0, 2)).toEqual([]);
});

it("takes only whole answers from a storage", () => {
  expect(isAnswers(structuredClone(ANSWERS))).toBe(true);
  for (const damaged of [
    null,
    "answers",
    {},
    {...ANSWERS, said: [0, 1]},
    {...ANSWERS, labels: ANSWERS.labels.slice(1)},
    {...ANSWERS, shares: undefined},
    {...ANSWERS, worst: Uint16Array.of(6, 4)},
    {...ANSWERS, losses: Float32Array.of(1)}
  ])
    expect(isAnswers(damaged)).toBe(false);
});
