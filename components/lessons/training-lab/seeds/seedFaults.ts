import type {TwinState} from "../../../worker/training/twin.js";
import * as say from "../../../words/en/lab/labSeedsWords.js";

/** A seed of a group, and how its run is. */
export type SeedOutcome = Pick<TwinState, "phase" | "problems"> & {readonly seed: number};

/** Seeds in a sentence: `Seed 3`, `Seeds 3, 4`. */
const seedWords = (seeds: readonly number[]): string => say.seedsNamed(seeds.length, seeds.join(", "));

/** What went wrong with the seeds of a group, a sentence for each fault, with what becomes of the others. */
export function seedFaults(outcomes: readonly SeedOutcome[]): readonly string[] {
  const byFault = new Map<string, number[]>();
  for (const {seed, problems} of outcomes)
    for (const problem of problems) byFault.set(problem, [...(byFault.get(problem) ?? []), seed]);
  const sentences = [...byFault].map(([problem, seeds]) => `${seedWords(seeds)}: ${problem}`);
  const whole = outcomes.some(({problems}) => problems.length === 0);
  return sentences.length > 0 && whole ? [...sentences, say.theOtherSeedsGoOn] : sentences;
}
