/** @file The runs that train as a group: those that have begun, those that wait, and how the group is as a whole. */
import type {OwnImages} from "../../../run/data/own/ownImages.js";
import type {RunConfig} from "../../../run/runConfig.js";
import type {SavedRun} from "../../../run/runState.js";
import {isUnderWay} from "../../../worker/training/isUnderWay.js";
import type {StopAt} from "../../../worker/training/stopAt.js";
import {createTwin, type Twin, type TwinPhase, type TwinState} from "../../../worker/training/twin.js";
import * as say from "../../../words/en/lab/labSeedsWords.js";
import {seedFaults, seedRests} from "./seedFaults.js";

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

/** All that changes while a group trains. */
export interface PoolGroup {
  /** Those that have begun, in order. */
  runs: readonly PoolRun[];
  /** Those that have not begun, in order. */
  waiting: readonly PoolRow[];
  how: PoolStart;
  /** Whether those that begin from now on wait for the reader. */
  paused: boolean;
}

const IDLE: TwinState = createTwin(() => undefined).state;

/** Those of a group that are under way. */
export const openRuns = ({runs}: PoolGroup): readonly PoolRun[] =>
  runs.filter(({twin}) => isUnderWay(twin.state.phase));

/** The first run of a group that is under way, else the last. */
export const headOf = (group: PoolGroup): PoolRun | undefined => openRuns(group)[0] ?? group.runs.at(-1);

/** How a whole group is: under way while one of its runs is, failed only where all have. */
export function groupPhase(phases: readonly TwinPhase[]): TwinPhase {
  for (const phase of ["running", "starting", "paused", "finished", "failed"] as const)
    if (phases.includes(phase)) return phase;
  return "idle";
}

/** The state of the run at the head of a group; phase and what went wrong are the whole group's. */
export function groupState(group: PoolGroup): TwinState {
  const {runs, waiting} = group;
  const head = headOf(group);
  if (head === undefined) return IDLE;
  const {state} = head.twin;
  if (runs.length + waiting.length === 1) return state;
  const phase = groupPhase(runs.map(({twin}) => twin.state.phase));
  const open = openRuns(group).map(({config, twin}) => ({...twin.state, seed: config.seed}));
  return {
    ...state,
    phase,
    rested: seedRests(open, phase),
    mended: runs.flatMap(({config, twin}) => twin.state.mended.map((words) => say.seedOfSeedWords(config.seed, words))),
    problems: seedFaults(runs.map(({config, twin}) => ({...twin.state, seed: config.seed})))
  };
}
