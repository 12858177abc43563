import type {OwnImages} from "../../../run/data/own/ownImages.js";
import type {RunConfig} from "../../../run/runConfig.js";
import type {SavedRun} from "../../../run/runState.js";
import {isUnderWay} from "../../../worker/training/isUnderWay.js";
import type {StopAt} from "../../../worker/training/stopAt.js";
import {
  createTwin,
  type StartTraining,
  type Twin,
  type TwinPhase,
  type TwinState
} from "../../../worker/training/twin.js";
import {seedFaults} from "./seedFaults.js";
import * as say from "../../../words/en/lab/labSeedsWords.js";

/** A run that is to train: anew, or on from what was saved of it. */
export interface PoolRow {
  readonly config: RunConfig;
  /** The kept run that it goes on with. */
  readonly id?: string;
  readonly from?: readonly SavedRun[];
  /** The learning rate that it goes on at, where it was given one while it waited. */
  readonly rate?: number;
}

/** A run that trains or has trained in the pool. */
export interface PoolRun {
  readonly id: string;
  /** Its place among those of the group, from 1 on. */
  readonly place: number;
  readonly config: RunConfig;
  readonly twin: Twin;
}

/** How the runs of a group begin. */
export interface PoolStart {
  /** Runs that train side by side; the others wait. */
  readonly width: number;
  /** Makes ready and waits. */
  readonly paused?: boolean;
  readonly watched?: number | undefined;
  readonly stopWhenDiverged?: boolean;
  readonly stop?: StopAt | undefined;
  /** Whether each network's probes are taken by a worker of their own. */
  readonly probesApart?: boolean;
  /** The reader's own images, where the configurations are of these. */
  readonly images?: OwnImages | undefined;
}

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

/** The saved networks of a row, at the learning rate that it was given since. */
const savedOf = ({from, rate}: PoolRow): readonly SavedRun[] | undefined =>
  rate === undefined ? from : from?.map((one) => ({...one, state: {...one.state, learningRate: rate}}));

const IDLE: TwinState = createTwin(() => undefined).state;

/** How a whole group is: under way while one of its runs is, failed only where all have. */
export function groupPhase(phases: readonly TwinPhase[]): TwinPhase {
  for (const phase of ["running", "starting", "paused", "finished", "failed"] as const)
    if (phases.includes(phase)) return phase;
  return "idle";
}

/** Makes the pool, empty. */
export function seedPool({begin, follow, end, onChange}: PoolEvents, startTraining?: StartTraining): SeedPool {
  let runs: PoolRun[] = [];
  let waiting: readonly PoolRow[] = [];
  let how: PoolStart = {width: 1};
  let paused = false;

  const open = (): readonly PoolRun[] => runs.filter(({twin}) => isUnderWay(twin.state.phase));
  const head = (): PoolRun | undefined => open()[0] ?? runs.at(-1);
  /** Begins as many as there is room for. One that fails at once makes room for the next. */
  function fill(): void {
    for (let [row] = waiting; row !== undefined && open().length < how.width; [row] = waiting) {
      waiting = waiting.slice(1);
      add(row);
    }
  }
  function add(row: PoolRow): void {
    const {watched, stopWhenDiverged = false, stop, images, probesApart} = how;
    const twin = createTwin(() => hear(run), startTraining);
    const run: PoolRun = {id: begin(row, waiting), place: runs.length + 1, config: row.config, twin};
    runs.push(run);
    const from = savedOf(row);
    twin.start(row.config, paused, watched, {...(from && {from}), stopWhenDiverged, stop, images, probesApart});
  }
  function hear(run: PoolRun): void {
    if (!runs.includes(run)) return;
    if (isUnderWay(run.twin.state.phase)) follow(run);
    else {
      end(run);
      fill();
    }
    onChange();
  }
  function clear(): void {
    const over = runs;
    runs = [];
    waiting = [];
    for (const {twin} of over) twin.reset();
  }
  return {
    get state() {
      const first = head();
      if (first === undefined) return IDLE;
      const {state} = first.twin;
      if (runs.length + waiting.length === 1) return state;
      const phase = groupPhase(runs.map(({twin}) => twin.state.phase));
      return {
        ...state,
        phase,
        mended: runs.flatMap(({config, twin}) =>
          twin.state.mended.map((words) => say.seedOfSeedWords(config.seed, words))
        ),
        problems: seedFaults(runs.map(({config, twin}) => ({...twin.state, seed: config.seed})))
      };
    },
    get head() {
      return head();
    },
    get runs() {
      return runs;
    },
    get waiting() {
      return waiting;
    },
    get count() {
      return runs.length + waiting.length;
    },
    start(rows, next) {
      clear();
      how = next;
      paused = next.paused ?? false;
      waiting = rows;
      fill();
    },
    pause() {
      paused = true;
      // One that rests by itself goes on saying why.
      for (const {twin} of open()) if (twin.state.rested === undefined) twin.pause();
    },
    resume(stop = how.stop) {
      paused = false;
      how = {...how, stop};
      for (const {twin} of open()) if (twin.state.phase === "paused") twin.resume(stop);
    },
    resumePaused() {
      paused = false;
      for (const {twin} of open()) if (twin.state.phase === "paused" && twin.state.rested === undefined) twin.resume();
    },
    step() {
      paused = true;
      for (const {twin} of open()) twin.step();
    },
    setLearningRate(value) {
      for (const {twin} of open()) twin.setLearningRate(value);
      waiting = waiting.map((row) => (row.from ? {...row, rate: value} : {...row, config: {...row.config, lr: value}}));
    },
    reset() {
      clear();
      onChange();
    }
  };
}
