import type {KeptRun} from "../../../run/kept/keptRun.js";
import type {Report} from "../../../run/report/report.js";
import * as say from "../../../words/en/lab/labReportWords.js";

/** What an opened report adds to the kept runs. */
export interface OpenedRuns {
  readonly runs: readonly KeptRun[];
  /** What was opened and what was not, in a sentence or two. */
  readonly words: string;
}

/** The runs of a report that are not kept already, numbered after those that are; one with settings unknown here is left out. */
export function openedRuns({student, runs: reported}: Report, kept: readonly KeptRun[]): OpenedRuns {
  const known = new Set(kept.map(({id}) => id));
  let number = Math.max(0, ...kept.map((run) => run.number));
  const runs: KeptRun[] = [];
  let here = 0;
  for (const {run, unknown} of reported) {
    if (unknown.length > 0) continue;
    if (known.has(run.id)) here++;
    else runs.push({...run, number: ++number});
    known.add(run.id);
  }
  const foreign = reported.flatMap(({unknown}) => unknown);
  const from = student.slice(0, 60);
  const words = [
    ...(runs.length > 0 ? [say.ofOpened(runs.length, from)] : []),
    ...(here > 0 ? [say.ofHereAlready(here, from)] : []),
    ...(foreign.length > 0 ? [say.aRunNeedsWhatThis(foreign[0] ?? "")] : [])
  ];
  return {runs, words: words.join(" ")};
}
