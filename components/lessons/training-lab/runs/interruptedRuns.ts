import type {KeptRun} from "../../../run/kept/keptRun.js";

/** Of runs that stopped without an end, in the order in which they were begun: the newest with the seeds of its group, and all others. */
export function interruptedRuns(runs: readonly KeptRun[]): {
  readonly offered: readonly KeptRun[];
  readonly over: readonly KeptRun[];
} {
  const newest = runs.at(-1);
  const isOffered = (run: KeptRun): boolean =>
    run === newest || (run.group !== undefined && run.group === newest?.group);
  return {offered: runs.filter(isOffered), over: runs.filter((run) => !isOffered(run))};
}

/** Seeds of an interrupted group that had not begun: those that waited when its newest run began, less those that have begun since. */
export function unbegunSeeds(group: readonly KeptRun[], runs: readonly KeptRun[]): readonly number[] {
  const newest = group.at(-1);
  const begun = new Set(
    [...group, ...runs].filter((run) => run.group === newest?.group).map(({config}) => config.seed)
  );
  return newest?.waiting?.filter((seed) => !begun.has(seed)) ?? [];
}
