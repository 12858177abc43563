/** @file German words of guesses. */
import type {Shown} from "../../shown.js";

/** What a reader expected of the deeper network, and how it compares. */
export const expected: Readonly<Record<"falls" | "stays" | "rises", string>> = {
  falls: "Du hast erwartet, dass das tiefere Netz sich seinen Trainingsbildern besser anpasst",
  stays: "Du hast erwartet, dass die Tiefe wenig ausmacht",
  rises: "Du hast erwartet, dass das tiefere Netz sich schlechter anpasst"
};
export const found: typeof expected = {
  falls: "es passt sich besser an",
  stays: "sie macht wenig aus",
  rises: "es passt sich schlechter an"
};
export const andSoItIs = "und so ist es";
export const close = "nah dran";
export const tooHigh = (by: Shown): string => `${by} zu hoch`;
export const tooLow = (by: Shown): string => `${by} zu niedrig`;
export const layersGuessed = (depth: Shown, guess: Shown, measured: Shown, how: Shown): string =>
  `${depth} Schichten: geraten ${guess}, gemessen ${measured} (${how})`;
