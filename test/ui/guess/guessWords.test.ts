import {expect, it} from "vitest";
import {guessWords} from "../../../components/ui/guess/guessWords.js";

it("tells the direction of a guess, and how far off it is", () => {
  const measured = [0.1, 0.3, 1.6];
  const words = (guesses: number[]) =>
    guessWords(guesses.map((guess, i) => ({depth: [10, 18, 34][i]!, guess, measured: measured[i]!})));
  expect(words([0.5, 0.3, 0.1])).toBe(
    "You expected the deeper network to fit its training images better; it fits worse. 10 layers: guessed 0.50, measured 0.10 (0.40 too high). 18 layers: guessed 0.30, measured 0.30 (close). 34 layers: guessed 0.10, measured 1.60 (1.50 too low)."
  );
  expect(words([0.1, 0.5, 2])).toContain("You expected the deeper network to fit worse; and so it is.");
});
