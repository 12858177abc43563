import type {KeptRun} from "../../../run/kept/keptRun.js";
import {automaticName} from "../../../run/kept/whatDiffers.js";
import type {RunConfig} from "../../../run/runConfig.js";

/** The number and the automatic name of a run that comes after these. */
export function nextName(before: readonly KeptRun[], config: RunConfig): Pick<KeptRun, "number" | "automatic"> {
  const number = 1 + Math.max(0, ...before.map((run) => run.number));
  const previous = before.find((run) => run.number === number - 1);
  return {number, automatic: automaticName(number, config, previous?.config)};
}

/** Runs that come after these, numbered on in their order. */
export function renumbered(runs: readonly KeptRun[], before: readonly KeptRun[]): readonly KeptRun[] {
  return runs.reduce<readonly KeptRun[]>(
    (done, run) => [...done, {...run, ...nextName([...before, ...done], run.config)}],
    []
  );
}

/** Whether a run under way has the number of one that is over, or was begun before it, as where two tabs began at once. */
export function isNumberTaken({id, number, date}: KeptRun, others: readonly KeptRun[]): boolean {
  return others.some(
    (other) =>
      other.id !== id &&
      other.number === number &&
      (other.state !== "running" || `${other.date} ${other.id}` < `${date} ${id}`)
  );
}
