import {freshId} from "../../run/kept/freshId.js";
import {reachedStep, type KeptRun} from "../../run/kept/keptRun.js";
import type {OwnImages} from "../../run/data/own/ownImages.js";
import type {LossGuess} from "../../run/lossGuess.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {SavedRun} from "../../run/runState.js";
import {isUnderWay} from "../../worker/training/isUnderWay.js";
import type {StopAt} from "../../worker/training/stopAt.js";
import type {StartTraining, TwinState} from "../../worker/training/twin.js";
import {runKeeper, type RunKeeper} from "./runs/runKeeper.js";
import {interruptedRows} from "./runs/interruptedRows.js";
import type {RunsChange} from "./runs/runsChange.js";
import {hasIdleCores} from "./seeds/hasIdleCores.js";
import {poolWidth, thisMachine, type Machine} from "./seeds/poolWidth.js";
import {seedPool, type PoolRow, type PoolRun, type PoolStart} from "./seeds/seedPool.js";
import {writeNetworks} from "./storedNetworks.js";

/** How a run begins. */
export interface RunStart extends Omit<PoolStart, "width" | "probesApart"> {
  readonly guesses?: readonly LossGuess[];
}

/** How a run goes on. */
export type RunOn = Pick<RunStart, "watched" | "stopWhenDiverged" | "stop" | "images">;

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

/** The rate that a run goes on at. */
const rateOf = ({config, from}: PoolRow): number => from?.[0]?.state.learningRate ?? config.lr;

/** Makes the laboratory's runs; `onChange` hears of every report, change of phase and change of what is kept. */
export function labRuns({onChange: tell, startTraining, keeper: open = runKeeper, machine}: LabRunsOptions): LabRuns {
  let stopped = false;
  const onChange = (): void => {
    if (!stopped) tell();
  };
  const keeper = open(onChange);
  const pool = seedPool(
    {
      begin: (row, waiting) => (row.id === undefined ? beginAnew(row, waiting) : goOnWith(row, row.id)),
      follow(run) {
        if (keeper.follow(run.twin.state, run.id)) void saveState(run);
      },
      end: ({twin, id}) => keeper.end(twin.state, id),
      onChange
    },
    startTraining
  );
  let group: string | undefined;
  /** Own images of the current runs: these go on with them, whatever the reader has chosen since. */
  let images: OwnImages | undefined;
  let guesses: readonly LossGuess[] = [];
  /** The learning rate that is in use. */
  let rate = NaN;
  /** Counts what the reader has begun or ended: what was asked for before is not done any more. */
  let turn = 0;

  async function saveState(run: PoolRun): Promise<void> {
    const saved = await run.twin.save();
    if (pool.runs.includes(run)) await keeper.saveState(run.id, writeNetworks(saved));
  }
  function beginAnew({config}: PoolRow, waiting: readonly PoolRow[]): string {
    const seeds = waiting.map((row) => row.config.seed);
    return keeper.begin(config, group, {images: images?.facts, ...(seeds.length > 0 && {waiting: seeds})});
  }
  function goOnWith({config, rate: given}: PoolRow, id: string): string {
    keeper.goOn(id, config);
    if (given !== undefined) keeper.changeRate(given, id);
    return id;
  }
  const kept = (run: PoolRun | undefined): KeptRun | undefined => keeper.runs.find(({id}) => id === run?.id);
  /** Ends what trains; a run that is over was ended when it was. */
  function end(): void {
    turn++;
    for (const {twin, id} of pool.runs) if (isUnderWay(twin.state.phase)) keeper.end(twin.state, id);
    for (const {id} of pool.waiting) if (id !== undefined) keeper.unclaim(id);
  }
  function train(rows: readonly PoolRow[], how: RunStart): void {
    end();
    const [first] = rows;
    if (first === undefined) return;
    guesses = how.guesses ?? [];
    rate = rateOf(first);
    images = how.images;
    const here = machine ?? thisMachine();
    const width = poolWidth(first.config, here, images?.facts);
    const probesApart = hasIdleCores(first.config, Math.min(width, rows.length), here, images?.facts);
    pool.start(rows, {...how, width, probesApart});
  }
  /** Trains on from saved networks, in the runs that they are of; what the reader guessed was of the run as it began. */
  function trainOn(rows: readonly PoolRow[], how: RunOn): RunConfig | undefined {
    const [first] = rows;
    train(rows, how);
    return first && {...first.config, lr: rateOf(first), seeds: rows.length};
  }
  return {
    keeper,
    get state() {
      return pool.state;
    },
    get row() {
      const {count, runs} = pool;
      const places = runs.filter(({twin}) => isUnderWay(twin.state.phase)).map(({place}) => place);
      return count > 1 ? {places, count} : undefined;
    },
    get current() {
      return kept(pool.head);
    },
    get together() {
      return pool.runs.flatMap((run) => kept(run) ?? []);
    },
    get guesses() {
      return guesses;
    },
    start(config, how = {}) {
      keeper.expect(how.guesses ?? []);
      const {seeds} = config;
      group = seeds > 1 ? freshId() : undefined;
      const rows = Array.from({length: seeds}, (_, i) => ({
        config: {...config, seed: (config.seed + i) % 2 ** 32, seeds: 1}
      }));
      train(rows, how);
    },
    pause: () => pool.pause(),
    resume: (stop) => pool.resume(stop),
    resumePaused: () => pool.resumePaused(),
    step: () => pool.step(),
    networks: async () => (await pool.head?.twin.save()) ?? [],
    changeRate(value) {
      if (!isUnderWay(pool.state.phase) || value === rate) return;
      rate = value;
      for (const {id, twin} of pool.runs) if (isUnderWay(twin.state.phase)) keeper.changeRate(value, id);
      pool.setLearningRate(value);
    },
    get canGoOn() {
      const {phase, problems} = pool.state;
      return phase === "finished" && problems.length === 0 && pool.runs.every((run) => kept(run) !== undefined);
    },
    async trainLonger(steps, how = {}) {
      const asked = turn;
      const rows = await Promise.all(
        pool.runs.map(async (run): Promise<PoolRow | undefined> => {
          const own = kept(run);
          if (own === undefined || reachedStep(own) >= steps) return undefined;
          return {config: {...own.config, steps}, id: own.id, from: await run.twin.save()};
        })
      );
      const ready = rows.filter((row) => row !== undefined);
      return asked === turn && ready.length > 0 && ready.length === rows.length
        ? trainOn(ready, {...how, images})
        : undefined;
    },
    async goOn(how = {}) {
      const asked = turn;
      const runs = keeper.interruptedGroup;
      if (runs.some((run) => run.images?.digest !== how.images?.facts.digest)) return undefined;
      const {begun, unbegun} = await interruptedRows(keeper);
      if (begun.length + unbegun.length === 0 || asked !== turn) return undefined;
      // Where nothing that had begun can go on, the seeds that had not are trained by one tab all the same.
      const claimed = (begun.length > 0 ? begun : runs).map(({id}) => id);
      const free = await Promise.all(claimed.map((id) => keeper.claim(id)));
      if (asked === turn && free.every(Boolean)) {
        if (begun.length === 0) {
          for (const id of claimed) keeper.unclaim(id);
          keeper.dismiss();
        }
        keeper.expect([]);
        group = runs.at(-1)?.group;
        return trainOn([...begun, ...unbegun], how);
      }
      for (const id of claimed) keeper.unclaim(id);
      return asked === turn ? "elsewhere" : undefined;
    },
    accept: (change) => {
      keeper.accept(change);
      onChange();
    },
    reset() {
      end();
      pool.reset();
    },
    stop() {
      stopped = true;
      turn++;
      keeper.save();
      keeper.stop();
      pool.reset();
    }
  };
}
