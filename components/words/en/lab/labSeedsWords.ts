/** @file English words of lab seeds. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const seedsNamed = (count: number, seeds: Shown): string =>
  `${plural(count, {one: "Seed", other: "Seeds"})} ${seeds}`;
export const theOtherSeedsGoOn = "The other seeds go on; mean and band leave it out.";
export const resumeOnceOthersRest = "Resume is there once the other seeds rest.";
export const seedsOf = (count: Shown, text: Shown): string => `${count} seeds${text}: `;
export const seedAmong = (first: Shown, count: Shown, text: Shown): string => `Seed ${first} of ${count}${text}: `;
export const seedsOfSideBySide = (seeds: Shown, count: Shown, text: Shown): string =>
  `Seeds ${seeds} of ${count} side by side${text}: `;
export const seedOfSeedWords = (seed: Shown, words: Shown): string => `Seed ${seed}: ${words}`;
