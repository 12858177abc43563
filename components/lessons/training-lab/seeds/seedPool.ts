import type {SavedRun} from "../../../run/runState.js";
import {isUnderWay} from "../../../worker/training/isUnderWay.js";
import type {StopAt} from "../../../worker/training/stopAt.js";
import {createTwin, type StartTraining, type TwinState} from "../../../worker/training/twin.js";
import {groupState, headOf, openRuns, type PoolGroup, type PoolRow, type PoolRun, type PoolStart} from "./poolGroup.js";

export type {PoolRow, PoolRun, PoolStart};

/** Who hears of the pool's runs. */
export interface PoolEvents {
  /** A run begins, before those that still wait: its id. */
  readonly begin: (row: PoolRow, waiting: readonly PoolRow[]) => string;
  /** A run under way has told something. */
  readonly follow: (run: PoolRun) => void;
  /** A run has finished or failed. */
  readonly end: (run: PoolRun) => void;
  readonly onChange: () => void;
}

/** Runs that differ in their seed, some side by side, the others in turn. A single run is a group of one. */
export interface SeedPool {
  /** Of the run that is at the head: the first that is under way, else the last; its phase and problems are the whole group's. */
  readonly state: TwinState;
  readonly head: PoolRun | undefined;
  /** All that have begun, in order. */
  readonly runs: readonly PoolRun[];
  /** Those that have not begun, in order. */
  readonly waiting: readonly PoolRow[];
  /** Runs of the group, those that wait too. */
  readonly count: number;
  start(rows: readonly PoolRow[], how: PoolStart): void;
  pause(): void;
  resume(stop?: StopAt): void;
  /** Goes on with those that were paused, and leaves those that rest by themselves. */
  resumePaused(): void;
  /** One step of each that is under way. */
  step(): void;
  /** For those under way from now on; those that wait begin or go on with it. */
  setLearningRate(value: number): void;
  /** Ends the workers and forgets the group. */
  reset(): void;
}

/** Makes the pool, empty. */
export function seedPool(events: PoolEvents, startTraining?: StartTraining): SeedPool {
  const group: PoolGroup = {runs: [], waiting: [], how: {width: 1}, paused: false};
  return {
    get state() {
      return groupState(group);
    },
    get head() {
      return headOf(group);
    },
    get runs() {
      return group.runs;
    },
    get waiting() {
      return group.waiting;
    },
    get count() {
      return group.runs.length + group.waiting.length;
    },
    start(rows, how) {
      clear(group);
      group.how = how;
      group.paused = how.paused ?? false;
      group.waiting = rows;
      fill(group, events, startTraining);
    },
    pause() {
      group.paused = true;
      // One that rests by itself goes on saying why.
      for (const {twin} of openRuns(group)) if (twin.state.rested === undefined) twin.pause();
    },
    resume(stop = group.how.stop) {
      group.paused = false;
      group.how = {...group.how, stop};
      for (const {twin} of pausedRuns(group)) twin.resume(stop);
    },
    resumePaused() {
      group.paused = false;
      for (const {twin} of pausedRuns(group)) if (twin.state.rested === undefined) twin.resume();
    },
    step() {
      group.paused = true;
      for (const {twin} of openRuns(group)) twin.step();
    },
    setLearningRate(value) {
      for (const {twin} of openRuns(group)) twin.setLearningRate(value);
      group.waiting = group.waiting.map((row) => atRate(row, value));
    },
    reset() {
      clear(group);
      events.onChange();
    }
  };
}

/** Begins as many runs as there is room for. One that fails at once makes room for the next. */
function fill(group: PoolGroup, events: PoolEvents, startTraining?: StartTraining): void {
  for (
    let [row] = group.waiting;
    row !== undefined && openRuns(group).length < group.how.width;
    [row] = group.waiting
  ) {
    group.waiting = group.waiting.slice(1);
    add(group, row, events, startTraining);
  }
}

/** Begins a row's run; where it is over, the next begins. */
function add(group: PoolGroup, row: PoolRow, events: PoolEvents, startTraining?: StartTraining): void {
  const {watched, stopWhenDiverged = false, stop, images, probesApart} = group.how;
  function hear(): void {
    if (!group.runs.includes(run)) return;
    if (isUnderWay(twin.state.phase)) events.follow(run);
    else {
      events.end(run);
      fill(group, events, startTraining);
    }
    events.onChange();
  }
  const twin = createTwin(hear, startTraining);
  const id = events.begin(row, group.waiting);
  const run: PoolRun = {id, place: group.runs.length + 1, config: row.config, twin};
  group.runs = [...group.runs, run];
  const from = savedOf(row);
  twin.start(row.config, group.paused, watched, {...(from && {from}), stopWhenDiverged, stop, images, probesApart});
}

/** Ends the workers of a group and forgets it. */
function clear(group: PoolGroup): void {
  const over = group.runs;
  group.runs = [];
  group.waiting = [];
  for (const {twin} of over) twin.reset();
}

/** Those of a group that rest. */
const pausedRuns = (group: PoolGroup): readonly PoolRun[] =>
  openRuns(group).filter(({twin}) => twin.state.phase === "paused");

/** The saved networks of a row, at the learning rate that it was given since. */
const savedOf = ({from, rate}: PoolRow): readonly SavedRun[] | undefined =>
  rate === undefined ? from : from?.map((one) => ({...one, state: {...one.state, learningRate: rate}}));

/** A row that waits, at another learning rate: one that goes on does so with it, one that begins has it from its first step. */
const atRate = (row: PoolRow, value: number): PoolRow =>
  row.from ? {...row, rate: value} : {...row, config: {...row.config, lr: value}};
