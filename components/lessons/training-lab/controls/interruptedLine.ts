import {reachedStep, runName, type KeptRun} from "../../../run/kept/keptRun.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";

/** The offer to go on with the run that the tab was closed on. */
export interface InterruptedLine {
  readonly element: HTMLElement;
  /** Shows the offer, or takes it away. */
  readonly show: (run: KeptRun | undefined) => void;
}

/** Makes the line, hidden while nothing was interrupted. */
export function interruptedLine(goOn: () => void, leave: () => void): InterruptedLine {
  const words = element("span");
  const line = element(
    "p",
    {className: "interrupted-line", hidden: true},
    words,
    button("Go on with it", goOn),
    button("Leave it", leave)
  );
  return {
    element: line,
    show(run) {
      line.hidden = run === undefined;
      if (run)
        words.textContent = `${runName(run)} was interrupted at step ${reachedStep(run)} of ${run.config.steps}. `;
    }
  };
}
