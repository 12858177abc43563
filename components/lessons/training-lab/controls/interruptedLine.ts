import {reachedStep, runName} from "../../../run/kept/keptRun.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {unbegunSeeds} from "../runs/interruptedRuns.js";
import type {RunKeeper} from "../runs/runKeeper.js";
import * as say from "../../../words/en/lab/labControlsWords.js";

type Interrupted = Pick<RunKeeper, "interruptedGroup" | "runs">;

/** The offer to go on with the run that the tab was closed on. */
export interface InterruptedLine {
  readonly element: HTMLElement;
  /** Shows the offer for a run, or the seeds of a group that trained beside each other; takes it away where there is none. */
  readonly show: (kept: Interrupted) => void;
}

/** What was interrupted, as a sentence: the newest that had a step, and how many seeds had none. */
function interruptedWords({interruptedGroup: group, runs}: Interrupted): string {
  const begun = group.filter((run) => reachedStep(run) > 0);
  const named = begun.at(-1) ?? group.at(-1);
  if (named === undefined) return "";
  // The seed that is named counts as the one that was interrupted.
  const left = group.length - Math.max(1, begun.length) + unbegunSeeds(group, runs).length;
  // Steps are written as in the run's name and in the status: as the reader typed them.
  return begun.length > 0
    ? say.wasInterruptedAtStep(runName(named), String(reachedStep(named)), String(named.config.steps), left)
    : say.wasInterruptedBeforeItsFirstStep(runName(named), left);
}

/** Makes the line, hidden while nothing was interrupted. */
export function interruptedLine(goOn: () => void, leave: () => void): InterruptedLine {
  const words = element("span");
  const line = element(
    "p",
    {className: "interrupted-line", hidden: true},
    words,
    " ",
    button(say.goOnWithIt, goOn),
    button(say.leaveIt, leave)
  );
  return {
    element: line,
    show(kept) {
      line.hidden = kept.interruptedGroup.length === 0;
      words.textContent = interruptedWords(kept);
    }
  };
}
