import type {SeedRow} from "../labRuns.js";
import * as say from "../../../words/en/lab/labSeedsWords.js";

/** Which seeds of a group train, before the words on one of them: `Seeds 1–3 of 5 side by side; Run 2: `; that one has no name before its first step. Empty once all have ended. */
export function seedPlace({places, count}: SeedRow, run = ""): string {
  const named = (mark: string): string => (run === "" ? "" : `${mark} ${run}`);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return say.seedsOf(count, named(";"));
  if (first === last) return say.seedAmong(first, count, named(","));
  const seeds = last - first === places.length - 1 ? `${first}–${last}` : places.join(", ");
  return say.seedsOfSideBySide(seeds, count, named(";"));
}
