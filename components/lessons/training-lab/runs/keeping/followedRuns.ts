import {reachedStep, type KeptRun} from "../../../../run/kept/keptRun.js";
import {heardRun, type FollowedState} from "./heardRun.js";
import {isNumberTaken, renumbered} from "../nextName.js";
import type {RunClaim} from "./runClaim.js";
import {runEnd} from "./runEnd.js";
import type {RunStore} from "../runStore.js";

/** The runs under way in this tab, stored often enough that closing it loses little. Where no id is told, the run tracked last is meant. */
export interface FollowedRuns {
  /** Each with its newest numbers, and the flags that the store has. */
  readonly runs: readonly KeptRun[];
  has(id: string): boolean;
  /** Follows a run from now on, under the tab's claim on it. */
  track(run: KeptRun, claim: RunClaim): void;
  /** Hears how a run goes; whether it was due to be saved, and was. */
  hear(state: FollowedState, id?: string): boolean;
  /** Notes a learning rate that was given by hand. */
  changeRate(value: number, id?: string): void;
  /** Hears how a run ended, stores it and follows it no more; whether it was followed. */
  end(state: FollowedState, id?: string): boolean;
  /** Stops all runs but those of a group. */
  stopOthers(group: string | undefined): void;
  /** Numbers them after all others: those that a link began before the earlier ones were there come after these. */
  renumber(): void;
  /** Stores a run as it is now, or all. */
  save(id?: string): void;
  /** Follows none any more; when all are stored. */
  stop(): Promise<unknown>;
}

/** A run under way, and when and at which step it was stored last. */
interface Followed {
  run: KeptRun;
  readonly claim: RunClaim;
  savedAt: number;
  savedStep: number;
}

/** A run is saved once both have passed, milliseconds and steps: it loses at most the longer. */
const SAVE_TIME = 5000;
const SAVE_STEPS = 10;

/** Follows no run yet; `now`: the time, in milliseconds. */
export function followedRuns(store: RunStore, now: () => number): FollowedRuns {
  const followed = new Map<string, Followed>();
  let last = "";
  const save = (one: Followed): Promise<void> => saveOne(store, one, now());
  function renumber(): void {
    for (const [one, run] of numberedAfter(followed, store.runs)) {
      one.run = run;
      void save(one);
    }
  }
  function close(id: string, one: Followed, run: KeptRun): void {
    one.run = run;
    followed.delete(id);
    one.claim.release();
    settleRun(store, newest(store, one));
  }
  return {
    get runs() {
      return [...followed.values()].map((one) => newest(store, one));
    },
    has: (id) => followed.has(id),
    track(run, claim) {
      const one = {run, claim, savedAt: now(), savedStep: reachedStep(run)};
      followed.set(run.id, one);
      last = run.id;
      if (one.savedStep === 0) void save(one);
    },
    hear(state, id = last) {
      const one = followed.get(id);
      if (one === undefined) return false;
      one.run = heardRun(one.run, state, "running");
      if (isNumberTaken(one.run, store.runs)) renumber();
      const due = isDue(one, now());
      if (due || isFirstStep(one)) void save(one);
      return due;
    },
    changeRate(value, id = last) {
      const one = followed.get(id);
      if (one) one.run = {...one.run, rates: [...one.run.rates, {step: lastStep(one.run), value}]};
    },
    end(state, id = last) {
      const one = followed.get(id);
      if (one) close(id, one, heardRun(one.run, state, runEnd(state)));
      return one !== undefined;
    },
    stopOthers(group) {
      for (const [id, one] of followed)
        if (group === undefined || one.run.group !== group) close(id, one, {...one.run, state: "stopped"});
    },
    renumber,
    save: (id) => followed.forEach((one, of) => (id === undefined || id === of) && void save(one)),
    stop() {
      for (const {claim} of followed.values()) claim.release();
      const saved = Promise.all([...followed.values()].map(save));
      followed.clear();
      return saved;
    }
  };
}

/** Stores a run that is over; one without a step is forgotten. */
export function settleRun(store: RunStore, run: KeptRun): void {
  if (reachedStep(run) > 0) void store.put(run);
  else if (store.runs.some(({id}) => id === run.id)) void store.remove(run.id);
}

/** A run with its newest numbers, and the flags that the store has. */
function newest(store: RunStore, {run}: Followed): KeptRun {
  const {own, hidden, pinned} = store.runs.find(({id}) => id === run.id) ?? run;
  return {...run, own, hidden, pinned};
}

async function saveOne(store: RunStore, one: Followed, now: number): Promise<void> {
  one.savedAt = now;
  one.savedStep = reachedStep(one.run);
  // A seed of a group is stored before its first step too: those that wait for it are not lost with the tab.
  if (one.savedStep > 0 || one.run.group !== undefined) await store.put(newest(store, one));
}

/** Whether enough time and enough steps have passed since a run was stored. */
const isDue = ({run, savedAt, savedStep}: Followed, now: number): boolean =>
  now - savedAt >= SAVE_TIME && reachedStep(run) - savedStep >= SAVE_STEPS;

/** The first step is saved at once: from then on the run has a row. */
const isFirstStep = ({run, savedStep}: Followed): boolean => savedStep === 0 && reachedStep(run) > 0;

/** The last step that a network of a run has told of; 0 before the first. */
const lastStep = ({networks}: KeptRun): number =>
  Math.max(0, ...networks.map(({reports}) => reports.at(-1)?.step ?? 0));

/** Runs under way as they are called where they come after all that were kept before; none where there are none of these. */
function numberedAfter(
  followed: ReadonlyMap<string, Followed>,
  runs: readonly KeptRun[]
): readonly (readonly [Followed, KeptRun])[] {
  const before = runs.filter(({id}) => !followed.has(id));
  if (before.length === 0) return [];
  const all = [...followed.values()];
  const called = renumbered(
    all.map(({run}) => run),
    before
  );
  return all.flatMap((one, i) => (called[i] ? [[one, called[i]] as const] : []));
}
