import type {KeptRun} from "../../run/kept/keptRun.js";
import {runCsv, runFileName} from "../../run/runCsv.js";
import {saveFile} from "../../ui/saveFile.js";
import type {ShownTraining} from "./figures/shownTraining.js";

/** Offers every measured number of the run that is shown as a file; of runs that were begun together, those of all their seeds. */
export function saveRuns({id, config, runs}: ShownTraining, kept: readonly KeptRun[]): void {
  const own = kept.find((run) => run.id === id);
  const together = own?.group === undefined ? [] : kept.filter(({group}) => group === own.group);
  if (together.length < 2) {
    saveFile({name: runFileName(config), type: "text/csv", content: runCsv(runs)});
    return;
  }
  const rows = together.toSorted((a, b) => a.number - b.number);
  const first = rows[0]?.config ?? config;
  const networks = rows.flatMap((run) => run.networks);
  const seeds = rows.flatMap((run) => run.networks.map(() => run.config.seed));
  const name = runFileName({...first, seeds: rows.length});
  saveFile({name, type: "text/csv", content: runCsv(networks, {seeds})});
}
