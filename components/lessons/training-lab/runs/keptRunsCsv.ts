import {runName, type KeptRun} from "../../../run/kept/keptRun.js";
import {formatHash} from "../../../run/runConfig.js";
import {CSV_HEADER, runCsv} from "../../../run/runCsv.js";

/** A text as one field of CSV. A spreadsheet must not take a name for a formula. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/**
 * Several kept runs as CSV: the lines of each run's own file behind its name. Before them stand the link that repeats it and, as
 * metric `rate_by_hand`, each learning rate that was given by hand after a step.
 */
export function keptRunsCsv(runs: readonly KeptRun[]): string {
  const lines = runs.flatMap((run) => {
    const name = field(runName(run));
    const [, ...measured] = runCsv(run.networks).trimEnd().split("\n");
    return [
      `${name},,,link,,${field(formatHash(run.config))}`,
      ...run.rates.map(({step, value}) => `${name},,${step},rate_by_hand,,${value}`),
      ...measured.map((line) => `${name},${line}`)
    ];
  });
  return `${[`run,${CSV_HEADER}`, ...lines].join("\n")}\n`;
}
