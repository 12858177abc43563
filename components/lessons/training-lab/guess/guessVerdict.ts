import {fixed} from "../../../draw/numbers.js";
import {guessDistance, type LossGuess} from "../../../run/lossGuess.js";
import type {NetworkRun} from "../../../run/networkRun.js";
import * as say from "../../../words/en/lab/labGuessWords.js";

/** How far off a guess was, in a sentence for the run as far as it has come; empty where there is no guess. */
export function guessVerdict(guesses: readonly LossGuess[], runs: readonly NetworkRun[], steps: number): string {
  const told = guesses.flatMap((guess) => {
    const run = runs.find(({network}) => network === guess.network);
    const distance = run && guessDistance(guess, run, steps);
    if (run === undefined || distance === undefined) return [];
    const last = run.reports.at(-1);
    const expected = guess.values.at(-1);
    const end =
      last && last.step === steps && expected !== undefined
        ? say.atTheEndYouExpected(fixed(expected, 2), fixed(last.loss, 2))
        : "";
    return [say.byNats(guess.network, fixed(distance, 2), end)];
  });
  return told.length === 0 ? "" : say.yourGuessWasOffOn(told.join("; "));
}
