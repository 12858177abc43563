import {configWords} from "../../../run/configWords.js";
import {runName, type KeptRun} from "../../../run/kept/keptRun.js";
import {element} from "../../../ui/element.js";
import * as say from "../../../words/en/lab/labReportWords.js";

/** What a printed laboratory tells that stands in fields on the screen. */
export interface PaperFacts {
  /** Who hands it in; may be empty. */
  readonly student: string;
  readonly answers: readonly {readonly question: string; readonly answer: string}[];
  /** The runs that are drawn. */
  readonly runs: readonly KeptRun[];
}

/** The head of the laboratory as a report on paper: filled while it is printed, empty otherwise, and where there is no run to report. */
export interface PaperReport {
  readonly element: HTMLElement;
  readonly stop: () => void;
}

/** Makes the head, which asks for the facts when the page is printed. */
export function paperReport(facts: () => PaperFacts): PaperReport {
  const root = element("div", {className: "lab-paper"});
  const fill = (): void => root.replaceChildren(...paperRows(facts()));
  const empty = (): void => root.replaceChildren();
  addEventListener("beforeprint", fill);
  addEventListener("afterprint", empty);
  return {
    element: root,
    stop() {
      removeEventListener("beforeprint", fill);
      removeEventListener("afterprint", empty);
    }
  };
}

/** Who, what was answered, and with which settings each run was trained. */
function paperRows({student, answers, runs}: PaperFacts): readonly HTMLElement[] {
  if (runs.length === 0) return [];
  const rows = [
    ...(student === "" ? [] : [[say.numberOrNameInClass, student] as const]),
    ...answers.map(({question, answer}) => [question, answer.trim() || say.noAnswerYet] as const),
    ...runs.map((run) => [runName(run), `${configWords(run.config, run.images)}.`] as const)
  ];
  return [element("dl", {}, ...rows.flatMap(([name, words]) => [element("dt", {}, name), element("dd", {}, words)]))];
}
