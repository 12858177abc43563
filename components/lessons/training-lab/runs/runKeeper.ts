import {freshId} from "../../../run/kept/freshId.js";
import {reachedStep, type KeptRun} from "../../../run/kept/keptRun.js";
import type {LossGuess, RunGuess} from "../../../run/lossGuess.js";
import type {RunConfig} from "../../../run/runConfig.js";
import {claimedRuns, claimFreeRun, claimRun, type RunClaim} from "./runClaim.js";
import {heardRun, type FollowedState} from "./heardRun.js";
import {interruptedRuns} from "./interruptedRuns.js";
import {isNumberTaken, nextName, renumbered} from "./nextName.js";
import {inOrder, storeChange, type RunsChange} from "./runsChange.js";
import {runEnd} from "./runEnd.js";
import {openStore, type RunStore} from "./runStore.js";

/** Keeps the laboratory's runs: hears how a run goes, and stores it often enough that closing the tab loses little. */
export interface RunKeeper {
  /** Every run that is kept, in the table's order: those under way too, once they have a step. */
  readonly runs: readonly KeptRun[];
  /** The run that the tab was closed on, with at least one step, if nobody goes on with it. Known once `ready`. */
  readonly interrupted: KeptRun | undefined;
  /** The same and the other seeds that trained beside it. */
  readonly interruptedGroup: readonly KeptRun[];
  /** What is wrong with the storage, a sentence each. */
  readonly troubles: readonly string[];
  /** When the runs of earlier visits are there, or the storage has been given up. */
  readonly ready: Promise<void>;
  /** What the reader has guessed of the runs that are begun from now on; of none where it is empty. */
  expect(guesses: readonly LossGuess[]): void;
  /** Begins to keep a run; an earlier one that is followed and not of its `group` is stopped. The new run's id. */
  begin(config: RunConfig, group?: string, about?: Pick<KeptRun, "images" | "waiting">): string;
  /** Hears how a run goes, the one begun last unless told; true when it was saved, so that its networks should be too. */
  follow(state: FollowedState, id?: string): boolean;
  /** Notes a learning rate that was given by hand. */
  changeRate(value: number, id?: string): void;
  /** Hears how a run ended, and saves it: finished, broken, or stopped if it was still under way. One without a step is forgotten. */
  end(state: FollowedState, id?: string): void;
  /** Saves what is followed now, as when the tab is hidden or left. */
  save(): void;
  /** Stores what the engine needs to go on with a run; whether there was room. */
  saveState(id: string, state: unknown): Promise<boolean>;
  /** What was stored so; undefined where there is nothing. */
  state(id: string): Promise<unknown>;
  /** Makes sure of a run before it goes on: false where another tab trains it. */
  claim(id: string): Promise<boolean>;
  /** Lets another tab have a run that does not go on here after all; one that was not claimed is left as it is. */
  unclaim(id: string): void;
  /** Goes on with a kept run, under the same id: what is followed holds its earlier reports too. All else but its group is stopped. */
  goOn(id: string, config?: RunConfig): void;
  /** Does not go on with the interrupted run: it counts as stopped. */
  dismiss(): void;
  /** Takes up what the reader did in the table. */
  accept(change: RunsChange): void;
  stop(): void;
}

export interface RunKeeperOptions {
  readonly store?: (onChange: () => void) => RunStore;
  /** The time, in milliseconds. */
  readonly now?: () => number;
}

/** A run is saved once both have passed: it loses at most the longer. */
const SAVE_TIME = 5000;
const SAVE_STEPS = 10;

interface Followed {
  run: KeptRun;
  readonly claim: RunClaim;
  savedAt: number;
  savedStep: number;
}

/** Opens the store and finds what was interrupted; `onChange` hears when runs or troubles have changed, here or in another tab. */
export function runKeeper(
  onChange: () => void,
  {store: open = openStore, now = () => Date.now()}: RunKeeperOptions = {}
): RunKeeper {
  const followed = new Map<string, Followed>();
  let last = "";
  let guess: Omit<RunGuess, "steps"> | undefined;
  const claims = new Map<string, RunClaim>();
  let interrupted: readonly string[] = [];
  let stopped = false;
  const store = open(onChange);
  const known = (id: string): KeptRun | undefined => store.runs.find((run) => run.id === id);

  /** A run with its newest numbers, and the flags that the store has. */
  const newest = ({run}: Followed): KeptRun => {
    const {own, hidden, pinned} = known(run.id) ?? run;
    return {...run, own, hidden, pinned};
  };
  async function saveOne(one: Followed): Promise<void> {
    one.savedAt = now();
    one.savedStep = reachedStep(one.run);
    // A seed of a group is stored before its first step too: those that wait for it are not lost with the tab.
    if (one.savedStep > 0 || one.run.group !== undefined) await store.put(newest(one));
  }
  /** Stores a run that is over; one without a step is forgotten. */
  function settle(run: KeptRun): void {
    if (reachedStep(run) > 0) void store.put(run);
    else if (known(run.id)) void store.remove(run.id);
  }
  function close(id: string, one: Followed): void {
    followed.delete(id);
    one.claim.release();
    settle(newest(one));
  }
  function track(run: KeptRun): void {
    last = run.id;
    const claim = claims.get(run.id) ?? claimRun(run.id);
    claims.delete(run.id);
    const one = {run, claim, savedAt: now(), savedStep: reachedStep(run)};
    followed.set(run.id, one);
    if (one.savedStep === 0) void saveOne(one);
  }
  function stopOthers(group: string | undefined): void {
    for (const [id, one] of followed) {
      if (group !== undefined && one.run.group === group) continue;
      one.run = {...one.run, state: "stopped"};
      close(id, one);
    }
  }
  /** Networks take much room: only those of runs that may go on are kept. */
  function forgetStates(): void {
    const open = store.runs.filter(({state}) => state === "running").map(({id}) => id);
    void store.keepStates(new Set([...open, ...followed.keys()]));
  }
  /** Runs that a link began before the earlier ones were there come after those. */
  function renumber(): void {
    const before = store.runs.filter(({id}) => !followed.has(id));
    const early = [...followed.values()].map(({run}) => run);
    for (const run of before.length === 0 ? [] : renumbered(early, before)) {
      const one = followed.get(run.id);
      if (one) void saveOne(Object.assign(one, {run}));
    }
  }
  /** Runs that were left, until they are claimed here, or another tab has gone on with them to their end. */
  const left = (): readonly KeptRun[] =>
    interrupted.flatMap((id) => known(id) ?? []).filter(({id, state}) => state === "running" && !claims.has(id));
  /** The newest run that stopped without an end, with its group; older ones count as stopped. */
  async function findInterrupted(): Promise<void> {
    const stored = await store.all();
    // Storage that was given up and answers after all is looked at again.
    if (!store.loaded) void store.all(Infinity).then(findInterrupted);
    renumber();
    const running = stored.filter(({id, state}) => state === "running" && !followed.has(id));
    const claimed = await claimedRuns(running.map(({id}) => id));
    if (stopped) return;
    const unclaimed = running.filter(({id}) => !claimed.has(id) && !followed.has(id));
    const {offered, over} = interruptedRuns(unclaimed);
    interrupted = offered.map(({id}) => id);
    for (const run of over) settle({...run, state: "stopped"});
    if (offered.length > 0) onChange();
  }
  return {
    get runs() {
      const others = store.runs.filter(({id}) => !followed.has(id));
      return inOrder([...others, ...[...followed.values()].map(newest)].filter((run) => reachedStep(run) > 0));
    },
    get interrupted() {
      return left().at(-1);
    },
    get interruptedGroup() {
      return left();
    },
    get troubles() {
      return store.troubles;
    },
    ready: findInterrupted(),
    expect(guesses) {
      guess = guesses.length === 0 ? undefined : {made: new Date(now()).toISOString(), guesses};
    },
    begin(config, group, about) {
      stopOthers(group);
      const before = [...store.runs, ...[...followed.values()].map(({run}) => run)];
      const id = freshId();
      const date = new Date(now()).toISOString();
      const fresh = {networks: [], rates: [], problems: [], hidden: false, pinned: false, state: "running"} as const;
      const guessed = guess && {guess: {...guess, steps: config.steps}};
      track({id, ...nextName(before, config), group, config, ...about, date, ...guessed, ...fresh});
      forgetStates();
      return id;
    },
    follow(state, id = last) {
      const one = followed.get(id);
      if (one === undefined) return false;
      one.run = heardRun(one.run, state, "running");
      if (isNumberTaken(one.run, store.runs)) renumber();
      const step = reachedStep(one.run);
      const due = now() - one.savedAt >= SAVE_TIME && step - one.savedStep >= SAVE_STEPS;
      // The first step is saved at once: from then on the run has a row.
      if (due || (step > 0 && one.savedStep === 0)) void saveOne(one);
      return due;
    },
    changeRate(value, id = last) {
      const one = followed.get(id);
      if (one === undefined) return;
      const step = Math.max(0, ...one.run.networks.map(({reports}) => reports.at(-1)?.step ?? 0));
      one.run = {...one.run, rates: [...one.run.rates, {step, value}]};
    },
    end(state, id = last) {
      const one = followed.get(id);
      if (one === undefined) return;
      one.run = heardRun(one.run, state, runEnd(state));
      close(id, one);
      onChange();
    },
    save() {
      for (const one of followed.values()) void saveOne(one);
    },
    saveState(id, state) {
      const one = followed.get(id);
      if (one) void saveOne(one);
      return store.putState(id, state);
    },
    state: (id) => store.state(id),
    async claim(id) {
      const claim = await claimFreeRun(id);
      if (claim) claims.set(id, claim);
      return claim !== undefined;
    },
    unclaim(id) {
      claims.get(id)?.release();
      claims.delete(id);
    },
    goOn(id, config) {
      const run = known(id);
      if (run === undefined) return;
      stopOthers(run.group);
      interrupted = interrupted.filter((one) => one !== id);
      const longer = config !== undefined && config.steps > run.config.steps;
      const ends = longer ? [...(run.ends ?? []), run.config.steps] : run.ends;
      track({...run, ends, config: config ?? run.config, state: "running"});
      onChange();
    },
    dismiss() {
      for (const run of left()) settle({...run, state: "stopped"});
      interrupted = [];
    },
    accept: (change) => storeChange(store, change),
    stop() {
      stopped = true;
      const saved = [...followed.values()].map((one) => {
        one.claim.release();
        return saveOne(one);
      });
      for (const claim of claims.values()) claim.release();
      followed.clear();
      void Promise.all(saved).then(() => store.stop());
    }
  };
}
