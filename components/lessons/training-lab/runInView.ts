import type {RecordedRun} from "../../run/recordedRun.js";
import type {ShownRun} from "../../ui/run/runFigure.js";
import type {TwinState} from "../../worker/training/twin.js";

/**
 * What the laboratory's figures show: the run that is made here once it has numbers, until then the recorded one.
 * @param changedAt steps after which the learning rate was changed by hand: the link alone does not repeat such a run
 */
export function runInView(
  {config, runs, backend = "wasm"}: TwinState,
  recorded: RecordedRun,
  changedAt: readonly number[]
): ShownRun {
  if (config === undefined || !runs.some((run) => run.reports.length > 0)) {
    const {runtime, date, backend: on} = recorded.provenance;
    const source = `Recorded with seed ${recorded.config.seed} on ${on}, ${runtime}, ${date.slice(0, 10)}.`;
    return {runs: recorded.networks, steps: recorded.config.steps, source};
  }
  const changed = changedAt.length > 0 ? ` Learning rate changed by hand after step ${changedAt.join(", ")}.` : "";
  return {runs, steps: config.steps, source: `Measured here with seed ${config.seed} on ${backend}.${changed}`};
}
