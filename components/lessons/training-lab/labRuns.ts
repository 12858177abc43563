import {reachedStep, type KeptRun} from "../../run/kept/keptRun.js";
import type {OwnImages} from "../../run/data/own/ownImages.js";
import type {LossGuess} from "../../run/lossGuess.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {SavedRun} from "../../run/runState.js";
import {isUnderWay} from "../../worker/training/isUnderWay.js";
import {createTwin, type StartTraining, type TwinState} from "../../worker/training/twin.js";
import {runKeeper, type RunKeeper} from "./runs/runKeeper.js";
import type {RunsChange} from "./runs/runsChange.js";
import {readNetworks, writeNetworks} from "./storedNetworks.js";

/** How a run begins. */
export interface RunStart {
  /** Makes ready and waits. */
  readonly paused?: boolean;
  /** The validation image that probes look into. */
  readonly watched?: number;
  readonly guesses?: readonly LossGuess[];
  readonly stopWhenDiverged?: boolean;
  /** The reader's own images, where the configuration is of these. */
  readonly images?: OwnImages | undefined;
}

/** How a run goes on. */
export type RunOn = Pick<RunStart, "watched" | "stopWhenDiverged" | "images">;

/** The runs of the laboratory: the one that trains, and all that are kept. Nothing here is drawn. */
export interface LabRuns {
  readonly state: TwinState;
  /** The seed of a row of seeds that trains, and how many there are; undefined for a single run. */
  readonly row: {readonly place: number; readonly count: number} | undefined;
  readonly keeper: RunKeeper;
  /** The run that trains or has trained last in this tab; undefined before the first and after `reset`. */
  readonly current: KeptRun | undefined;
  /** What the reader guessed of the current run. */
  readonly guesses: readonly LossGuess[];
  start(config: RunConfig, options?: RunStart): void;
  pause(): void;
  resume(): void;
  step(): void;
  changeRate(value: number): void;
  /** Whether the current run can go on past its end. */
  readonly canGoOn: boolean;
  /**
   * Goes on to so many steps. Like `goOn` it resolves with the settings in use, of which the learning rate is the last one given;
   * with undefined where it could not, or the reader has done something else meanwhile.
   */
  trainLonger(steps: number, how?: RunOn): Promise<RunConfig | undefined>;
  /** Goes on with the run that the tab was closed on. */
  goOn(how?: RunOn): Promise<RunConfig | undefined>;
  accept(change: RunsChange): void;
  /** Ends what trains; what it made is kept. */
  reset(): void;
  stop(): void;
}

export interface LabRunsOptions {
  readonly onChange: () => void;
  readonly startTraining?: StartTraining | undefined;
  readonly keeper?: ((onChange: () => void) => RunKeeper) | undefined;
}

/** Makes the laboratory's runs; `onChange` hears of every report, change of phase and change of what is kept. */
export function labRuns({onChange: tell, startTraining, keeper: open = runKeeper}: LabRunsOptions): LabRuns {
  let stopped = false;
  const onChange = (): void => {
    if (!stopped) tell();
  };
  const keeper = open(onChange);
  const twin = createTwin(hear, startTraining);
  let id: string | undefined;
  let group: string | undefined;
  let waiting: readonly RunConfig[] = [];
  let started = 0;
  let options: RunStart = {};
  /** Own images of the current run: it goes on with these, whatever the reader has chosen since. */
  let images: OwnImages | undefined;
  let guesses: readonly LossGuess[] = [];
  /** The learning rate that is in use. */
  let rate = NaN;
  /** Counts what the reader has begun or ended: what was asked for before is not done any more. */
  let turn = 0;

  async function saveState(): Promise<void> {
    const of = id;
    const saved = await twin.save();
    if (of !== undefined && of === id) await keeper.saveState(of, writeNetworks(saved));
  }
  function hear(state: TwinState): void {
    if (id === undefined) return onChange();
    if (state.phase === "finished" || state.phase === "failed") {
      keeper.end(state, id);
      const next = waiting[0];
      if (next && state.phase === "finished") return begin(next);
    } else if (keeper.follow(state, id)) void saveState();
    onChange();
  }
  function begin(config: RunConfig): void {
    waiting = waiting.slice(1);
    started++;
    id = keeper.begin(config, group, images?.facts);
    rate = config.lr;
    const {paused = false, watched, stopWhenDiverged = false} = options;
    twin.start(config, paused && started === 1, watched, {stopWhenDiverged, images});
  }
  /** Ends what trains; a run that is over was ended when it was. */
  function end(): void {
    turn++;
    if (id !== undefined && isUnderWay(twin.state.phase)) keeper.end(twin.state, id);
    waiting = [];
    id = undefined;
  }
  /** Trains on from saved networks, in the run that they are of; what the reader guessed was of the run as it began. */
  function continueRun(run: KeptRun, config: RunConfig, from: readonly SavedRun[], how: RunOn): RunConfig {
    end();
    keeper.goOn(run.id, config);
    id = run.id;
    group = undefined;
    guesses = [];
    started = 1;
    rate = from[0]?.state.learningRate ?? config.lr;
    const {watched, stopWhenDiverged = false} = how;
    twin.start(config, false, watched, {from, stopWhenDiverged, images});
    return {...config, lr: rate};
  }
  const current = (): KeptRun | undefined => keeper.runs.find((run) => run.id === id);
  return {
    keeper,
    get state() {
      return twin.state;
    },
    get row() {
      const count = started + waiting.length;
      return count > 1 ? {place: started, count} : undefined;
    },
    get current() {
      return current();
    },
    get guesses() {
      return guesses;
    },
    start(config, how = {}) {
      end();
      options = how;
      guesses = how.guesses ?? [];
      images = how.images;
      started = 0;
      const {seeds} = config;
      group = seeds > 1 ? crypto.randomUUID() : undefined;
      waiting = Array.from({length: seeds}, (_, i) => ({...config, seed: (config.seed + i) % 2 ** 32, seeds: 1}));
      const [first] = waiting;
      if (first) begin(first);
    },
    pause: () => twin.pause(),
    resume: () => twin.resume(),
    step: () => twin.step(),
    changeRate(value) {
      if (!isUnderWay(twin.state.phase) || value === rate) return;
      rate = value;
      keeper.changeRate(value, id);
      twin.setLearningRate(value);
    },
    get canGoOn() {
      const {phase, problems} = twin.state;
      return current() !== undefined && phase === "finished" && problems.length === 0;
    },
    async trainLonger(steps, how = {}) {
      const run = current();
      if (run === undefined || reachedStep(run) >= steps) return undefined;
      const asked = turn;
      const saved = await twin.save();
      return asked === turn ? continueRun(run, {...run.config, steps}, saved, how) : undefined;
    },
    async goOn(how = {}) {
      const run = keeper.interrupted;
      if (run === undefined) return undefined;
      const asked = turn;
      if (how.images?.facts.digest !== run.images?.digest) return undefined;
      const saved = readNetworks(await keeper.state(run.id), run);
      if (saved === undefined || asked !== turn) return undefined;
      images = how.images;
      return continueRun(run, run.config, saved, how);
    },
    accept: (change) => {
      keeper.accept(change);
      onChange();
    },
    reset() {
      end();
      twin.reset();
    },
    stop() {
      stopped = true;
      turn++;
      keeper.save();
      keeper.stop();
      id = undefined;
      twin.reset();
    }
  };
}
