import type {KeptRun} from "../../../run/kept/keptRun.js";
import type {Report} from "../../../run/report/report.js";

/** What an opened report adds to the kept runs. */
export interface OpenedRuns {
  readonly runs: readonly KeptRun[];
  /** What was opened and what was not, in a sentence or two. */
  readonly words: string;
}

const count = (runs: number): string => (runs === 1 ? "One run" : `${runs} runs`);

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
  const from = student === "" ? "the report" : `the report of ${student.slice(0, 60)}`;
  const words = [
    ...(runs.length > 0 ? [`${count(runs.length)} of ${from} ${runs.length === 1 ? "was" : "were"} opened.`] : []),
    ...(here > 0 ? [`${count(here)} of ${from} ${here === 1 ? "is" : "are"} here already.`] : []),
    ...(foreign.length > 0 ? [`A run needs what this version of the site does not have: ${foreign[0]}.`] : [])
  ];
  return {runs, words: words.join(" ")};
}
