import {mean} from "d3";
import type {LesionRunner} from "../lesionRunner.js";
import {rightShare, type RecordedLesions} from "../../../run/recorded/recordedLesions.js";
import {drawInjury, networkError, repeatsOf, type Injury} from "./injury.js";

/** Who waits for a measurement. */
export interface InjuryEvents {
  /** After each draw: the mean errors so far and how many draws they are of, in words. */
  readonly onMeasured: (words: string) => void;
  /** Whether anybody still waits for it; nothing more is asked of the worker if not. */
  readonly isWanted: () => boolean;
}

/**
 * Measures one number of injuries on both networks with the recorded draws: the mean errors in words; undefined where it was given up.
 * @throws Error with a sentence when the worker fails
 */
export async function measureInjury(
  recorded: RecordedLesions,
  injury: Injury,
  runner: LesionRunner,
  {onMeasured, isWanted}: InjuryEvents
): Promise<string | undefined> {
  const done: string[] = [];
  for (const {network} of recorded.networks) {
    const errors: number[] = [];
    const words = (): string => networkError(network, mean(errors) ?? NaN);
    for (let repeat = 0; repeat < repeatsOf(recorded, injury.kind); repeat++) {
      const {deleted, swapped} = drawInjury(recorded, injury, repeat);
      errors.push(1 - rightShare(await runner.answers(network, deleted, swapped), recorded.labels));
      if (!isWanted()) return undefined;
      onMeasured([...done, `${words()} (${errors.length})`].join(", "));
    }
    done.push(words());
  }
  return done.join(", ");
}
