/** @file Runs that go on: past their end, or from where the tab was closed on them. */
import {reachedStep} from "../../../run/kept/keptRun.js";
import type {RunConfig} from "../../../run/runConfig.js";
import {rateOf, type KeptPool, type RunStart} from "../seeds/keptPool.js";
import type {PoolRow} from "../seeds/seedPool.js";
import {interruptedRows} from "./interruptedRows.js";
import type {RunKeeper} from "./runKeeper.js";

/** How a run goes on. */
export type RunOn = Pick<RunStart, "watched" | "stopWhenDiverged" | "stop" | "images">;

/** Trains on from saved networks, in the runs that they are of; what the reader guessed was of the run as it began. */
function trainOn(
  own: KeptPool,
  rows: readonly PoolRow[],
  group: string | undefined,
  how: RunOn
): RunConfig | undefined {
  const [first] = rows;
  own.train(rows, group, how);
  return first && {...first.config, lr: rateOf(first), seeds: rows.length};
}

/**
 * Goes on to so many steps with the runs that have come to their end. Resolves with the settings in use, with undefined where one of
 * them cannot or the reader has done something else meanwhile.
 */
export async function trainLonger(own: KeptPool, steps: number, how: RunOn): Promise<RunConfig | undefined> {
  const {turn, images} = own;
  const rows = await Promise.all(
    own.pool.runs.map(async (run): Promise<PoolRow | undefined> => {
      const kept = own.kept(run);
      if (kept === undefined || reachedStep(kept) >= steps) return undefined;
      return {config: {...kept.config, steps}, id: kept.id, from: await run.twin.save()};
    })
  );
  const ready = rows.filter((row) => row !== undefined);
  if (turn !== own.turn || ready.length === 0 || ready.length < rows.length) return undefined;
  return trainOn(own, ready, own.group, {...how, images});
}

/** Goes on with what the tab was closed on. Resolves like `trainLonger`, with `elsewhere` where another tab goes on with it. */
export async function goOnWithLeft(
  own: KeptPool,
  keeper: RunKeeper,
  how: RunOn
): Promise<RunConfig | "elsewhere" | undefined> {
  const {turn} = own;
  const runs = keeper.interruptedGroup;
  if (runs.some((run) => run.images?.digest !== how.images?.facts.digest)) return undefined;
  const {begun, unbegun} = await interruptedRows(keeper);
  if (begun.length + unbegun.length === 0 || turn !== own.turn) return undefined;
  // Where nothing that had begun can go on, the seeds that had not are trained by one tab all the same.
  const claimed = (begun.length > 0 ? begun : runs).map(({id}) => id);
  const free = await Promise.all(claimed.map((id) => keeper.claim(id)));
  const isAsked = turn === own.turn;
  if (!isAsked || !free.every(Boolean)) {
    for (const id of claimed) keeper.unclaim(id);
    return isAsked ? "elsewhere" : undefined;
  }
  if (begun.length === 0) {
    for (const id of claimed) keeper.unclaim(id);
    keeper.dismiss();
  }
  keeper.expect([]);
  return trainOn(own, [...begun, ...unbegun], runs.at(-1)?.group, how);
}
