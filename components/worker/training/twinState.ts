/** @file How a run of the twin is, as it is told at each change. */
import type {OwnFacts} from "../../run/data/own/ownFacts.js";
import type {NetworkRun, TwinName} from "../../run/networkRun.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {WatchedPicture} from "../../run/snapshot.js";
import {slowest, type TwinMember} from "./twinMember.js";

/** How far a run is. `failed`: every network that was to train has failed. */
export type TwinPhase = "idle" | "starting" | "running" | "paused" | "finished" | "failed";

/** What the twin tells at each change. */
export interface TwinState {
  readonly phase: TwinPhase;
  /** Configuration of the run; undefined when idle. */
  readonly config: RunConfig | undefined;
  /** Steps that every network has taken; one that failed counts only where no other is left. */
  readonly step: number;
  /** Each network's reports up to the common step; of one that failed, all that it made. */
  readonly runs: readonly NetworkRun[];
  /** The first step at which a network's loss was not finite. */
  readonly diverged: Readonly<Partial<Record<TwinName, number>>>;
  /** What computes, in words. */
  readonly backend: string | undefined;
  /** The validation image that the probes look into. */
  readonly image: WatchedPicture | undefined;
  /** What is known of the reader's own images, where it trains on these. */
  readonly own: OwnFacts | undefined;
  /** A sentence for each network that failed. */
  readonly problems: readonly string[];
  /** A sentence for a worker that ended and was replaced, while the new one has not ended. */
  readonly mended: readonly string[];
  /** Why it rests, where it does by itself. */
  readonly rested: string | undefined;
  /** Steps a second of the slower network, over its last reports; undefined unless both are running. */
  readonly speed: number | undefined;
}

/** What is told as it is; the rest is read from the members. */
type Told = Omit<TwinState, "step" | "runs" | "diverged" | "speed">;

/** How a run is, with its networks as they are now: all at one common step. */
export function twinState(members: readonly TwinMember[], told: Told): TwinState {
  const {phase, rested} = told;
  const alive = members.filter(({failed}) => !failed);
  const counts = (alive.length > 0 ? alive : members).map(({reports}) => reports.length);
  const step = counts.length === 0 ? 0 : Math.min(...counts);
  return {
    ...told,
    step,
    runs: members.map(({run, reports, failed}) => ({...run, reports: reports.slice(0, failed ? undefined : step)})),
    diverged: Object.fromEntries(members.flatMap(({run, divergedAt: at}) => (at ? [[run.network, at]] : []))),
    // A run that comes to its end at the step that it was to rest at does not rest.
    rested: phase === "paused" ? rested : undefined,
    speed: phase === "running" ? slowest(members.filter(({done}) => !done)) : undefined
  };
}
