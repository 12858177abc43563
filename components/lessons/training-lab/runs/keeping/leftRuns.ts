import type {KeptRun} from "../../../../run/kept/keptRun.js";
import {settleRun, type FollowedRuns} from "./followedRuns.js";
import {interruptedRuns} from "../interruptedRuns.js";
import {claimedRuns, claimFreeRun, claimRun, type RunClaim} from "./runClaim.js";
import type {RunStore} from "../runStore.js";

/** The runs that a tab was closed on, and this tab's claims on those that go on here. */
export interface LeftRuns {
  /** The newest run that stopped without an end, with its group, until they are claimed here, or another tab has gone on with them to their end. */
  readonly runs: readonly KeptRun[];
  /** Finds them once the stored runs are read, or the storage has been given up; older ones count as stopped. */
  find(): Promise<void>;
  /** Makes sure of a run before it goes on: false where another tab trains it. */
  claim(id: string): Promise<boolean>;
  /** Lets another tab have a run after all. */
  unclaim(id: string): void;
  /** Hands over the claim on a run that begins or goes on here. */
  take(id: string): RunClaim;
  /** A run goes on here: it is left no more. */
  forget(id: string): void;
  /** None goes on: they count as stopped. */
  dismiss(): void;
  /** Releases what was claimed and not taken. */
  stop(): void;
}

/** Knows of none before `find`; `onChange` hears when there are some. */
export function leftRuns(store: RunStore, followed: FollowedRuns, onChange: () => void): LeftRuns {
  const claims = new Map<string, RunClaim>();
  let interrupted: readonly string[] = [];
  let stopped = false;
  const left = (): readonly KeptRun[] =>
    store.runs.filter(({id, state}) => interrupted.includes(id) && state === "running" && !claims.has(id));
  async function find(): Promise<void> {
    const stored = await store.all();
    // Storage that was given up and answers after all is looked at again.
    if (!store.loaded) void store.all(Infinity).then(find);
    followed.renumber();
    const running = stored.filter(({id, state}) => state === "running" && !followed.has(id));
    const claimed = await claimedRuns(running.map(({id}) => id));
    if (stopped) return;
    const unclaimed = running.filter(({id}) => !claimed.has(id) && !followed.has(id));
    const {offered, over} = interruptedRuns(unclaimed);
    interrupted = offered.map(({id}) => id);
    for (const run of over) settleRun(store, {...run, state: "stopped"});
    if (offered.length > 0) onChange();
  }
  return {
    get runs() {
      return left();
    },
    find,
    async claim(id) {
      const claim = await claimFreeRun(id);
      if (claim) claims.set(id, claim);
      return claim !== undefined;
    },
    unclaim(id) {
      claims.get(id)?.release();
      claims.delete(id);
    },
    take(id) {
      const claim = claims.get(id) ?? claimRun(id);
      claims.delete(id);
      return claim;
    },
    forget: (id) => void (interrupted = interrupted.filter((one) => one !== id)),
    dismiss() {
      for (const run of left()) settleRun(store, {...run, state: "stopped"});
      interrupted = [];
    },
    stop() {
      stopped = true;
      for (const claim of claims.values()) claim.release();
    }
  };
}
