import {fixed} from "../../../draw/numbers.js";
import {guessDistance, type LossGuess} from "../../../run/lossGuess.js";
import type {NetworkRun} from "../../../run/networkRun.js";

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
        ? ` (at the end you expected ${fixed(expected, 2)}, it came to ${fixed(last.loss, 2)})`
        : "";
    return [`${guess.network} by ${fixed(distance, 2)} nats${end}`];
  });
  return told.length === 0 ? "" : `Your guess was off on the mean: ${told.join("; ")}.`;
}
