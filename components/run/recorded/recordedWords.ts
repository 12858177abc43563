import type {Provenance} from "../networkRun.js";
import * as say from "../../words/en/runRecordedWords.js";
import {dayOf} from "../../words/en/language.js";

/** Where recorded numbers come from, in words without a full stop: seeds if given, and the date. The software stands on /method. */
export function recordedWords({date}: Provenance, ...seeds: readonly number[]): string {
  const [first, last] = [seeds[0], seeds.at(-1)];
  if (first === undefined || last === undefined) return say.recordedOn(dayOf(date));
  return first === last ? say.recordedWithSeed(first, dayOf(date)) : say.recordedWithSeeds(first, last, dayOf(date));
}
