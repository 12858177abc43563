import {freshId} from "../../../run/kept/freshId.js";
import {reachedStep, type KeptRun} from "../../../run/kept/keptRun.js";
import type {LossGuess, RunGuess} from "../../../run/lossGuess.js";
import type {RunConfig} from "../../../run/runConfig.js";
import {followedRuns, type FollowedRuns} from "./keeping/followedRuns.js";
import type {FollowedState} from "./keeping/heardRun.js";
import {leftRuns} from "./keeping/leftRuns.js";
import {nextName} from "./nextName.js";
import {inOrder, storeChange, type RunsChange} from "./runsChange.js";
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

/** What is known of a run that begins: its configuration, and what the reader guessed of it. */
type FreshRun = Pick<KeptRun, "config" | "date"> & Partial<Pick<KeptRun, "group" | "images" | "waiting" | "guess">>;

/** Opens the store and finds what was interrupted; `onChange` hears when runs or troubles have changed, here or in another tab. */
export function runKeeper(onChange: () => void, options: RunKeeperOptions = {}): RunKeeper {
  const {store: open = openStore, now = () => Date.now()} = options;
  const store = open(onChange);
  const followed = followedRuns(store, now);
  const left = leftRuns(store, followed, onChange);
  let guess: Omit<RunGuess, "steps"> | undefined;
  const date = (): string => new Date(now()).toISOString();
  return {
    get runs() {
      const others = store.runs.filter(({id}) => !followed.has(id));
      return inOrder([...others, ...followed.runs].filter((run) => reachedStep(run) > 0));
    },
    get interrupted() {
      return left.runs.at(-1);
    },
    get interruptedGroup() {
      return left.runs;
    },
    get troubles() {
      return store.troubles;
    },
    ready: left.find(),
    expect: (guesses) => void (guess = guesses.length === 0 ? undefined : {made: date(), guesses}),
    begin(config, group, about) {
      followed.stopOthers(group);
      const guessed = guess && {guess: {...guess, steps: config.steps}};
      const run = freshRun({group, config, ...about, date: date(), ...guessed}, [...store.runs, ...followed.runs]);
      followed.track(run, left.take(run.id));
      forgetStates(store, followed);
      return run.id;
    },
    follow: (state, id) => followed.hear(state, id),
    changeRate: (value, id) => followed.changeRate(value, id),
    end(state, id) {
      if (followed.end(state, id)) onChange();
    },
    save: () => followed.save(),
    saveState(id, state) {
      followed.save(id);
      return store.putState(id, state);
    },
    state: (id) => store.state(id),
    claim: (id) => left.claim(id),
    unclaim: (id) => left.unclaim(id),
    goOn(id, config) {
      const run = store.runs.find((one) => one.id === id);
      if (run === undefined) return;
      followed.stopOthers(run.group);
      left.forget(id);
      followed.track(goneOn(run, config), left.take(id));
      onChange();
    },
    dismiss: () => left.dismiss(),
    accept: (change) => storeChange(store, change),
    stop() {
      left.stop();
      void followed.stop().then(() => store.stop());
    }
  };
}

/** A run that begins after others: it has their next number, and nothing to show yet. */
function freshRun(known: FreshRun, before: readonly KeptRun[]): KeptRun {
  const fresh = {networks: [], rates: [], problems: [], hidden: false, pinned: false, state: "running"} as const;
  return {id: freshId(), ...nextName(before, known.config), ...known, ...fresh};
}

/** A kept run that goes on; one that goes on past its end has had that end. */
function goneOn(run: KeptRun, config: RunConfig = run.config): KeptRun {
  const ends = config.steps > run.config.steps ? [...(run.ends ?? []), run.config.steps] : run.ends;
  return {...run, ends, config, state: "running"};
}

/** Networks take much room: only those of runs that may go on are kept. */
function forgetStates(store: RunStore, followed: FollowedRuns): void {
  const open = [...store.runs.filter(({state}) => state === "running"), ...followed.runs];
  void store.keepStates(new Set(open.map(({id}) => id)));
}
