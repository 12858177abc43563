/** @file German words of guesses. */
import type {Shown} from "../../shown.js";

/** What a deeper network's loss does. */
type Trend = "falls" | "stays" | "rises";

const EXPECTED: Readonly<Record<Trend, string>> = {
  falls: "Du hast erwartet, dass das tiefere Netz sich seinen Trainingsbildern besser anpasst",
  stays: "Du hast erwartet, dass die Tiefe wenig ausmacht",
  rises: "Du hast erwartet, dass das tiefere Netz sich schlechter anpasst"
};
const FOUND: Readonly<Record<Trend, string>> = {
  falls: "es passt sich besser an",
  stays: "sie macht wenig aus",
  rises: "es passt sich schlechter an"
};
export const expectedAndFound = (expected: Trend, found: Trend): string =>
  `${EXPECTED[expected]}; ${expected === found ? "und so ist es" : FOUND[found]}.`;
export const guessedClose = (depth: Shown, guess: Shown, measured: Shown): string =>
  `${depth} Schichten: geraten ${guess}, gemessen ${measured} (nah dran).`;
export const guessedTooHigh = (depth: Shown, guess: Shown, measured: Shown, by: Shown): string =>
  `${depth} Schichten: geraten ${guess}, gemessen ${measured} (${by} zu hoch).`;
export const guessedTooLow = (depth: Shown, guess: Shown, measured: Shown, by: Shown): string =>
  `${depth} Schichten: geraten ${guess}, gemessen ${measured} (${by} zu niedrig).`;
