import {expect, it} from "vitest";
import {guessedLoss} from "../../../components/lessons/class/classWords.js";
import {aKeptRun} from "../../support/keptRuns.js";

const guessed = (made: string) => ({
  made,
  steps: 8,
  guesses: [{network: "plain" as const, values: [2, 1, 0.5, 0.4, 0.3, 0.25]}]
});

it("tells what was guessed of the end, and where that is said to have been after the run began", () => {
  const date = "2026-11-27T09:00:00.000Z";
  const words = (made: string) => guessedLoss(aKeptRun(1, {date, guess: guessed(made)}), "plain");
  expect(words("2026-11-27T08:59:59.000Z")).toBe("0.25");
  expect(words("2026-11-27T09:00:01.000Z")).toBe("0.25, after the run began");
  expect(words("")).toBe("0.25");
  expect(guessedLoss(aKeptRun(1), "plain")).toBe("–");
});
