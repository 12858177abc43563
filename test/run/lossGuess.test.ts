import {expect, it} from "vitest";
import {guessAt, guessDistance, guessSteps} from "../../components/run/lossGuess.js";

it("has its values evenly from the first step to the last, each step once", () => {
  expect(guessSteps(120)).toEqual([1, 25, 49, 72, 96, 120]);
  expect(guessSteps(3)).toEqual([1, 2, 3]);
});

it("is straight on a logarithmic axis between its values", () => {
  const guess = {network: "plain", values: [4, 1, 1, 1, 1, 1]} as const;
  expect(guessAt(guess, 11, 1)).toBeCloseTo(4);
  expect(guessAt(guess, 11, 2)).toBeCloseTo(2);
  expect(guessAt(guess, 11, 3)).toBeCloseTo(1);
  expect(guessAt(guess, 11, 11)).toBeCloseTo(1);
});

it("is as far off as the loss is from it on the mean, whatever is no number left out", () => {
  const reports = [1, 2, NaN].map((loss, i) => ({step: i + 1, loss, accuracy: 0, learningRate: 0}));
  const run = {network: "plain", weightLayers: [], activationLayers: [], reports} as const;
  const guess = {network: "plain", values: [1, 1, 1]} as const;
  expect(guessDistance(guess, run, 3)).toBeCloseTo(0.5);
  expect(guessDistance(guess, {...run, reports: []}, 3)).toBeUndefined();
});
