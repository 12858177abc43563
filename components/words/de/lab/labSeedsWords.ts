/** @file German words of lab seeds. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const seedsNamed = (count: number, seeds: Shown): string =>
  `${plural(count, {one: "Startwert", other: "Startwerte"})} ${seeds}`;
export const theOtherSeedsGoOn = "Die anderen Startwerte gehen weiter; Mittel und Band lassen ihn aus.";
export const resumeOnceOthersRest = "„Fortsetzen“ ist da, sobald die anderen Startwerte ruhen.";
export const seedsOf = (count: Shown, text: Shown): string => `${count} Startwerte${text}: `;
export const seedAmong = (first: Shown, count: Shown, text: Shown): string =>
  `Startwert ${first} von ${count}${text}: `;
export const seedsOfSideBySide = (seeds: Shown, count: Shown, text: Shown): string =>
  `Startwerte ${seeds} von ${count} nebeneinander${text}: `;
export const seedOfSeedWords = (seed: Shown, words: Shown): string => `Startwert ${seed}: ${words}`;
