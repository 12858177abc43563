import {reachedStep, type KeptRun} from "../../../run/kept/keptRun.js";
import type {PoolRow} from "../seeds/seedPool.js";
import {readNetworks} from "../storedNetworks.js";
import {unbegunSeeds} from "./interruptedRuns.js";
import type {RunKeeper} from "./runKeeper.js";

/** A run that has made no more steps is begun again where its networks were not stored: it comes to the same numbers. */
const AGAIN = 20;

/** A run as it was left; undefined where its networks were not stored and too much would have to be done again. */
async function rowOf(
  run: KeptRun,
  state: (id: string) => Promise<unknown>
): Promise<(PoolRow & {readonly id: string}) | undefined> {
  const from = readNetworks(await state(run.id), run);
  const {config, id, rates} = run;
  if (from) return {config, id, from};
  return rates.length === 0 && reachedStep(run) <= AGAIN ? {config, id} : undefined;
}

/**
 * What is left to train of a run or a group of seeds that the tab was closed on: its runs from where they were, then the seeds that
 * had not begun, at the learning rate that was last in use.
 */
export async function interruptedRows({
  interruptedGroup: group,
  runs,
  state
}: Pick<RunKeeper, "interruptedGroup" | "runs" | "state">): Promise<{
  readonly begun: readonly (PoolRow & {readonly id: string})[];
  readonly unbegun: readonly PoolRow[];
}> {
  const newest = group.at(-1);
  const unbegun = unbegunSeeds(group, runs).flatMap((seed): PoolRow[] =>
    newest ? [{config: {...newest.config, seed, lr: newest.rates.at(-1)?.value ?? newest.config.lr}}] : []
  );
  const rows = await Promise.all(group.map((run) => rowOf(run, state)));
  return {begun: rows.filter((row) => row !== undefined), unbegun};
}
