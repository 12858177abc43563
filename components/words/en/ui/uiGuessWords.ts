/** @file English words of guesses. */
import type {Shown} from "../../shown.js";

/** What a reader expected of the deeper network, and how it compares. */
export const expected: Readonly<Record<"falls" | "stays" | "rises", string>> = {
  falls: "You expected the deeper network to fit its training images better",
  stays: "You expected depth to make little difference",
  rises: "You expected the deeper network to fit worse"
};
export const found: typeof expected = {
  falls: "it fits better",
  stays: "it makes little difference",
  rises: "it fits worse"
};
export const andSoItIs = "and so it is";
export const close = "close";
export const tooHigh = (by: Shown): string => `${by} too high`;
export const tooLow = (by: Shown): string => `${by} too low`;
export const layersGuessed = (depth: Shown, guess: Shown, measured: Shown, how: Shown): string =>
  `${depth} layers: guessed ${guess}, measured ${measured} (${how})`;
