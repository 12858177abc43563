import {expect, it} from "vitest";
import {guessVerdict} from "../../../../components/lessons/training-lab/guess/guessVerdict.js";

const run = (losses: readonly number[]) => ({
  network: "plain" as const,
  weightLayers: [],
  activationLayers: [],
  reports: losses.map((loss, i) => ({step: i + 1, loss, accuracy: 0, learningRate: 0}))
});
const guess = [{network: "plain" as const, values: [2, 2, 2]}];

it("says how far off a guess is on the way, and what was expected at the end", () => {
  expect(guessVerdict(guess, [run([2, 1])], 3)).toBe("Your guess was off on the mean: plain by 0.50 nats.");
  expect(guessVerdict(guess, [run([2, 2, 0.5])], 3)).toBe(
    "Your guess was off on the mean: plain by 0.50 nats (at the end you expected 2.00, it came to 0.50)."
  );
});

it("says nothing without a guess, or of a network that was not trained", () => {
  expect(guessVerdict([], [run([2])], 3)).toBe("");
  expect(guessVerdict([{network: "residual", values: [1, 1, 1]}], [run([2])], 3)).toBe("");
});
