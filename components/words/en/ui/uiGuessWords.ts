/** @file English words of guesses. */
import type {Shown} from "../../shown.js";

/** What a deeper network's loss does. */
type Trend = "falls" | "stays" | "rises";

const EXPECTED: Readonly<Record<Trend, string>> = {
  falls: "You expected the deeper network to fit its training images better",
  stays: "You expected depth to make little difference",
  rises: "You expected the deeper network to fit worse"
};
const FOUND: Readonly<Record<Trend, string>> = {
  falls: "it fits better",
  stays: "it makes little difference",
  rises: "it fits worse"
};
export const expectedAndFound = (expected: Trend, found: Trend): string =>
  `${EXPECTED[expected]}; ${expected === found ? "and so it is" : FOUND[found]}.`;
export const guessedClose = (depth: Shown, guess: Shown, measured: Shown): string =>
  `${depth} layers: guessed ${guess}, measured ${measured} (close).`;
export const guessedTooHigh = (depth: Shown, guess: Shown, measured: Shown, by: Shown): string =>
  `${depth} layers: guessed ${guess}, measured ${measured} (${by} too high).`;
export const guessedTooLow = (depth: Shown, guess: Shown, measured: Shown, by: Shown): string =>
  `${depth} layers: guessed ${guess}, measured ${measured} (${by} too low).`;
