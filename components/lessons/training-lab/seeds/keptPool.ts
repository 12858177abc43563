import type {OwnImages} from "../../../run/data/own/ownImages.js";
import type {KeptRun} from "../../../run/kept/keptRun.js";
import type {RunConfig} from "../../../run/runConfig.js";
import type {LossGuess} from "../../../run/lossGuess.js";
import {isUnderWay} from "../../../worker/training/isUnderWay.js";
import type {StartTraining} from "../../../worker/training/twin.js";
import type {RunKeeper} from "../runs/runKeeper.js";
import {writeNetworks} from "../storedNetworks.js";
import {hasIdleCores} from "./hasIdleCores.js";
import {poolWidth, thisMachine, type Machine} from "./poolWidth.js";
import {seedPool, type PoolRow, type PoolRun, type PoolStart, type SeedPool} from "./seedPool.js";

/** How a run begins. */
export interface RunStart extends Omit<PoolStart, "width" | "probesApart"> {
  readonly guesses?: readonly LossGuess[];
}

/** The pool, each run of which is kept as it goes. */
export interface KeptPool {
  readonly pool: SeedPool;
  /** The group that its runs are of. */
  readonly group: string | undefined;
  /** What the reader guessed of its runs. */
  readonly guesses: readonly LossGuess[];
  /** Own images of its runs: these go on with them, whatever the reader has chosen since. */
  readonly images: OwnImages | undefined;
  /** Counts what the reader has begun or ended: what was asked for before is not done any more. */
  readonly turn: number;
  /** The kept run of one in the pool. */
  readonly kept: (run: PoolRun | undefined) => KeptRun | undefined;
  /** Trains other runs, of a group where there is one, in place of what trains. */
  train(rows: readonly PoolRow[], group: string | undefined, how: RunStart): void;
  /** Gives those under way a learning rate, unless they have it. */
  changeRate(value: number): void;
  /** Ends what trains; what it made is kept. */
  end(): void;
  /** What was asked for before is not done any more. */
  forget(): void;
}

export interface KeptPoolOptions {
  /** Starts one network; replaced in tests. */
  readonly startTraining?: StartTraining | undefined;
  /** This one, unless told. */
  readonly machine?: Machine | undefined;
}

/** The rate that a row begins or goes on at. */
export const rateOf = ({config, from}: PoolRow): number => from?.[0]?.state.learningRate ?? config.lr;

/** Makes the pool, empty; `onChange` hears of every report and change of phase. */
export function keptPool(keeper: RunKeeper, onChange: () => void, options: KeptPoolOptions): KeptPool {
  let group: string | undefined;
  let how: RunStart = {};
  /** The learning rate that is in use. */
  let rate = NaN;
  let turn = 0;
  const begin = (row: PoolRow, waiting: readonly PoolRow[]): string =>
    row.id === undefined ? beginAnew(keeper, row, waiting, {group, images: how.images}) : goOnWith(keeper, row, row.id);
  const pool = seedPool(
    {
      begin,
      follow(run) {
        if (keeper.follow(run.twin.state, run.id)) void saveNetworks(keeper, run, () => pool.runs.includes(run));
      },
      end: ({twin, id}) => keeper.end(twin.state, id),
      onChange
    },
    options.startTraining
  );
  function end(): void {
    turn++;
    endRuns(keeper, pool);
  }
  return {
    pool,
    get group() {
      return group;
    },
    get guesses() {
      return how.guesses ?? [];
    },
    get images() {
      return how.images;
    },
    get turn() {
      return turn;
    },
    kept: (run) => keeper.runs.find(({id}) => id === run?.id),
    train(rows, of, next) {
      end();
      group = of;
      const [first] = rows;
      if (first === undefined) return;
      how = next;
      rate = rateOf(first);
      pool.start(rows, {...next, ...sharing(first.config, rows.length, options.machine ?? thisMachine(), next.images)});
    },
    changeRate(value) {
      if (!isUnderWay(pool.state.phase) || value === rate) return;
      rate = value;
      giveRate(keeper, pool, value);
    },
    end,
    forget() {
      turn++;
    }
  };
}

/** How many of some runs train side by side on a machine, and whether cores are left for their probes. */
function sharing(config: RunConfig, count: number, machine: Machine, images: OwnImages | undefined) {
  const width = poolWidth(config, machine, images?.facts);
  return {width, probesApart: hasIdleCores(config, Math.min(width, count), machine, images?.facts)};
}

/** Begins to keep a row's run, and the seeds that wait behind it. Its id. */
function beginAnew(
  keeper: RunKeeper,
  {config}: PoolRow,
  waiting: readonly PoolRow[],
  {group, images}: {readonly group: string | undefined; readonly images: OwnImages | undefined}
): string {
  const seeds = waiting.map((row) => row.config.seed);
  return keeper.begin(config, group, {images: images?.facts, ...(seeds.length > 0 && {waiting: seeds})});
}

/** Goes on keeping a row's run. Its id. */
function goOnWith(keeper: RunKeeper, {config, rate}: PoolRow, id: string): string {
  keeper.goOn(id, config);
  if (rate !== undefined) keeper.changeRate(rate, id);
  return id;
}

/** Stores the networks of a run, unless it has gone from the pool meanwhile. */
async function saveNetworks(keeper: RunKeeper, {id, twin}: PoolRun, isHere: () => boolean): Promise<void> {
  const saved = await twin.save();
  // Without one of its networks a run cannot go on: what was stored before is worth more.
  const isWhole = saved.length === twin.state.runs.length;
  if (isWhole && isHere()) await keeper.saveState(id, writeNetworks(saved));
}

/** Ends the runs of a pool that are under way, one that is over was ended when it was, and lets other tabs have those that wait. */
function endRuns(keeper: RunKeeper, {runs, waiting}: SeedPool): void {
  for (const {twin, id} of runs) if (isUnderWay(twin.state.phase)) keeper.end(twin.state, id);
  for (const {id} of waiting) if (id !== undefined) keeper.unclaim(id);
}

/** Gives the runs of a pool a learning rate, which is noted of those under way. */
function giveRate(keeper: RunKeeper, pool: SeedPool, value: number): void {
  for (const {id, twin} of pool.runs) if (isUnderWay(twin.state.phase)) keeper.changeRate(value, id);
  pool.setLearningRate(value);
}
