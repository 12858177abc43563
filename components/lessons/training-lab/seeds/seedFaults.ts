import type {TwinState} from "../../../worker/training/twin.js";
import * as say from "../../../words/en/lab/labSeedsWords.js";

/** A seed of a group, and how its run is. */
export type SeedOutcome = Pick<TwinState, "phase" | "problems"> & {readonly seed: number};

/** Seeds in a sentence: `Seed 3`, `Seeds 3, 4`. */
const seedWords = (seeds: readonly number[]): string => say.seedsNamed(seeds.length, seeds.join(", "));

/** Seeds by what is said of each, in the order in which it is first said. */
function bySentence(said: readonly (readonly [sentence: string, seed: number])[]): readonly string[] {
  const seeds = new Map<string, number[]>();
  for (const [sentence, seed] of said) seeds.set(sentence, [...(seeds.get(sentence) ?? []), seed]);
  return [...seeds].map(([sentence, all]) => `${seedWords(all)}: ${sentence}`);
}

/**
 * Why seeds of a group rest by themselves, in sentences; undefined where none does.
 * @param open those under way
 * @param phase the group's: `paused` where none of them trains
 */
export function seedRests(
  open: readonly (Pick<TwinState, "rested"> & {readonly seed: number})[],
  phase: TwinState["phase"]
): string | undefined {
  const [first] = open;
  if (open.every(({rested}) => rested === first?.rested)) return first?.rested;
  const sentences = bySentence(
    open.flatMap(({rested, seed}) => (rested === undefined ? [] : [[rested, seed] as const]))
  );
  return [...sentences, ...(phase === "paused" ? [] : [say.resumeOnceOthersRest])].join(" ");
}

/** What went wrong with the seeds of a group, a sentence for each fault, with what becomes of the others. */
export function seedFaults(outcomes: readonly SeedOutcome[]): readonly string[] {
  const sentences = bySentence(
    outcomes.flatMap(({seed, problems}) => problems.map((problem) => [problem, seed] as const))
  );
  const whole = outcomes.some(({problems}) => problems.length === 0);
  return sentences.length > 0 && whole ? [...sentences, say.theOtherSeedsGoOn] : sentences;
}
