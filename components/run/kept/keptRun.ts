/** @file A run of the twins that the laboratory keeps: what is known of it, and what it reached. Pure data. */
import type {OwnFacts} from "../data/own/ownFacts.js";
import type {NetworkRun, TwinName} from "../networkRun.js";
import type {RunGuess} from "../lossGuess.js";
import type {RunConfig} from "../runConfig.js";
import type {WatchedPicture} from "../snapshot.js";

/** `running`: under way, or interrupted if nobody trains it; `stopped`: ended by the reader; `broken`: a network failed. */
export type KeptState = "running" | "finished" | "stopped" | "broken";

/** A learning rate that the reader gave a run under way. */
export interface RateChange {
  /** The last step before it; 0 is before the first. */
  readonly step: number;
  readonly value: number;
}

/** What the reader decides about a kept run; none of its numbers. */
export interface RunFlags {
  /** The reader's own name for it. */
  readonly own?: string | undefined;
  /** Whether the charts leave it out. */
  readonly hidden: boolean;
  /** Whether it stands first in the table and is labelled first in the charts. */
  readonly pinned: boolean;
}

/** One kept run. */
export interface KeptRun extends RunFlags {
  /** Unlike that of every other run, in every tab. */
  readonly id: string;
  /** Counts the runs from 1, in the order in which they were begun; chooses the run's mark, and stays with it. */
  readonly number: number;
  /** Its name unless the reader gives it one. */
  readonly automatic: string;
  /** The same for the runs that differ in nothing but their seed and were begun together. */
  readonly group?: string | undefined;
  /** Seeds of its group that were to train after it and had not begun when it did. */
  readonly waiting?: readonly number[] | undefined;
  readonly config: RunConfig;
  /** What is known of the reader's own images, where it trained on these; not the images. */
  readonly images?: OwnFacts | undefined;
  /** Both networks, or the one that was chosen, with every report in full precision. */
  readonly networks: readonly NetworkRun[];
  readonly rates: readonly RateChange[];
  /** What the reader guessed before it began. */
  readonly guess?: RunGuess | undefined;
  /** The ends that it once had and went on past, in steps. */
  readonly ends?: readonly number[] | undefined;
  /** The validation image that its probes look into. */
  readonly image?: WatchedPicture | undefined;
  /** What computed it, in words; absent until it is known. */
  readonly backend?: string | undefined;
  /** When it was begun, as an ISO date. */
  readonly date: string;
  readonly state: KeptState;
  /** A sentence for each network that failed. */
  readonly problems: readonly string[];
}

/** What a network of a kept run reached. */
export interface LastNumbers {
  readonly network: TwinName;
  /** The last step that every network of the run has made; 0 before the first. */
  readonly step: number;
  /** Cross-entropy of that step's batch, in nats. */
  readonly loss?: number | undefined;
  /** The step of the last probe, and what it found. */
  readonly valStep?: number | undefined;
  readonly valLoss?: number | undefined;
  readonly valAccuracy?: number | undefined;
}

/** A run's name: the reader's own, or the automatic one. */
export function runName({own, automatic}: Pick<KeptRun, "own" | "automatic">): string {
  return own ?? automatic;
}

/** The last step that every network of a run has made; 0 before the first. */
export function reachedStep({networks}: Pick<KeptRun, "networks">): number {
  return networks.length === 0 ? 0 : Math.min(...networks.map(({reports}) => reports.at(-1)?.step ?? 0));
}

/** What each network reached at the last step that all have made, so that their numbers can be compared. */
export function lastOf(run: Pick<KeptRun, "networks">): readonly LastNumbers[] {
  const step = reachedStep(run);
  return run.networks.map(({network, reports}) => {
    const made = reports.filter((report) => report.step <= step);
    const probed = made.findLast(({probe}) => probe !== undefined);
    return {
      network,
      step,
      loss: made.at(-1)?.loss,
      valStep: probed?.step,
      valLoss: probed?.probe?.valLoss,
      valAccuracy: probed?.probe?.valAccuracy
    };
  });
}
