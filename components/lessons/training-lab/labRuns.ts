import {freshId} from "../../run/kept/freshId.js";
import type {KeptRun} from "../../run/kept/keptRun.js";
import type {LossGuess} from "../../run/lossGuess.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {SavedRun} from "../../run/runState.js";
import {isUnderWay} from "../../worker/training/isUnderWay.js";
import type {StopAt} from "../../worker/training/stopAt.js";
import type {StartTraining, TwinState} from "../../worker/training/twin.js";
import {goOnWithLeft, trainLonger, type RunOn} from "./runs/goingOn.js";
import {runKeeper, type RunKeeper} from "./runs/runKeeper.js";
import type {RunsChange} from "./runs/runsChange.js";
import {keptPool, type RunStart} from "./seeds/keptPool.js";
import type {Machine} from "./seeds/poolWidth.js";
import type {PoolRow, SeedPool} from "./seeds/seedPool.js";

/** The seeds of a group, by their places from 1 on. */
export interface SeedRow {
  /** Those that train now, side by side. */
  readonly places: readonly number[];
  readonly count: number;
}

/** The runs of the laboratory: those that train, and all that are kept. Nothing here is drawn. */
export interface LabRuns {
  /** Of the current run; its phase and problems are those of all its group. */
  readonly state: TwinState;
  /** The group of seeds that trains or has trained last; undefined for a single run. */
  readonly row: SeedRow | undefined;
  readonly keeper: RunKeeper;
  /** The run that trains, the first of those side by side, or has trained last in this tab; undefined before and after `reset`. */
  readonly current: KeptRun | undefined;
  /** The current run and the seeds of its group that have begun, in order. */
  readonly together: readonly KeptRun[];
  /** What the reader guessed of the current run. */
  readonly guesses: readonly LossGuess[];
  start(config: RunConfig, options?: RunStart): void;
  pause(): void;
  resume(stop?: StopAt): void;
  /** Goes on with what was paused, and leaves what rests by itself. */
  resumePaused(): void;
  step(): void;
  changeRate(value: number): void;
  /** The networks of the current run as they are now; none where nothing has trained in this tab. */
  networks(): Promise<readonly SavedRun[]>;
  /** Whether the current run, or every run of its group, can go on past its end. */
  readonly canGoOn: boolean;
  /**
   * Goes on to so many steps. Like `goOn` it resolves with the settings in use, of which the learning rate is the last one given;
   * with undefined where it could not, or the reader has done something else meanwhile.
   */
  trainLonger(steps: number, how?: RunOn): Promise<RunConfig | undefined>;
  /** Goes on with the run that the tab was closed on, unless another tab does. */
  goOn(how?: RunOn): Promise<RunConfig | "elsewhere" | undefined>;
  accept(change: RunsChange): void;
  /** Ends what trains; what it made is kept. */
  reset(): void;
  stop(): void;
}

export interface LabRunsOptions {
  readonly onChange: () => void;
  readonly startTraining?: StartTraining | undefined;
  readonly keeper?: ((onChange: () => void) => RunKeeper) | undefined;
  readonly machine?: Machine | undefined;
}

/** The seeds that train in a pool; undefined where there is one run. */
function seedRow({count, runs}: SeedPool): SeedRow | undefined {
  const places = runs.filter(({twin}) => isUnderWay(twin.state.phase)).map(({place}) => place);
  return count > 1 ? {places, count} : undefined;
}

/** Makes the laboratory's runs; `onChange` hears of every report, change of phase and change of what is kept. */
export function labRuns({onChange: tell, startTraining, keeper: open = runKeeper, machine}: LabRunsOptions): LabRuns {
  let stopped = false;
  const onChange = (): void => {
    if (!stopped) tell();
  };
  const keeper = open(onChange);
  const own = keptPool(keeper, onChange, {startTraining, machine});
  const {pool, kept} = own;
  return {
    keeper,
    get state() {
      return pool.state;
    },
    get row() {
      return seedRow(pool);
    },
    get current() {
      return kept(pool.head);
    },
    get together() {
      return pool.runs.flatMap((run) => kept(run) ?? []);
    },
    get guesses() {
      return own.guesses;
    },
    start(config, how = {}) {
      keeper.expect(how.guesses ?? []);
      own.train(seedRows(config), config.seeds > 1 ? freshId() : undefined, how);
    },
    pause: () => pool.pause(),
    resume: (stop) => pool.resume(stop),
    resumePaused: () => pool.resumePaused(),
    step: () => pool.step(),
    networks: async () => (await pool.head?.twin.save()) ?? [],
    changeRate: (value) => own.changeRate(value),
    get canGoOn() {
      const {phase, problems} = pool.state;
      return phase === "finished" && problems.length === 0 && pool.runs.every((run) => kept(run) !== undefined);
    },
    trainLonger: (steps, how = {}) => trainLonger(own, steps, how),
    goOn: (how = {}) => goOnWithLeft(own, keeper, how),
    accept(change) {
      keeper.accept(change);
      onChange();
    },
    reset() {
      own.end();
      pool.reset();
    },
    stop() {
      stopped = true;
      own.forget();
      keeper.save();
      keeper.stop();
      pool.reset();
    }
  };
}

/** A row for each seed of a configuration. */
function seedRows(config: RunConfig): readonly PoolRow[] {
  return Array.from({length: config.seeds}, (_, i) => ({
    config: {...config, seed: (config.seed + i) % 2 ** 32, seeds: 1}
  }));
}
