import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import type {TwinPhase} from "../../../worker/training/twin.js";
import * as say from "../../../words/en/lab/labControlsWords.js";

/** What the laboratory's buttons do. */
export interface LabActions {
  readonly train: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly step: () => void;
  readonly reset: () => void;
  readonly copyLink: () => void;
  readonly downloadCsv: () => void;
}

/** The buttons, and how to show what each would do in a phase. */
export interface LabButtons {
  /** `Train` → `Pause` → `Resume`, `Step` and `Reset`: stand before the settings. */
  readonly run: HTMLElement;
  /** `Copy link` and `Download CSV`. */
  readonly keep: HTMLElement;
  show(phase: TwinPhase): void;
}

const MAIN: Readonly<Record<TwinPhase, readonly [label: string, action: "train" | "pause" | "resume"]>> = {
  idle: [say.train, "train"],
  starting: [say.pause, "pause"],
  running: [say.pause, "pause"],
  paused: [say.resume, "resume"],
  finished: [say.train, "train"],
  failed: [say.train, "train"]
};
/** A second press within this time is the second half of a double click, in milliseconds. */
const DOUBLE_CLICK = 500;

/** Makes the buttons of a laboratory. */
export function labButtons(actions: LabActions): LabButtons {
  let phase: TwinPhase = "idle";
  let trained = -Infinity;
  const main = button(
    say.train,
    () => {
      const [, action] = MAIN[phase];
      if (action === "pause" && performance.now() - trained < DOUBLE_CLICK) return;
      if (action === "train") trained = performance.now();
      actions[action]();
    },
    true
  );
  return {
    run: element(
      "div",
      {className: "lab-buttons"},
      main,
      button(say.step, actions.step),
      button(say.reset, actions.reset)
    ),
    keep: element(
      "div",
      {className: "lab-buttons"},
      button(say.copyLink, actions.copyLink),
      button(say.downloadCsv, actions.downloadCsv)
    ),
    show(next) {
      phase = next;
      // It is shown at each report: what stays as it is costs the page no layout.
      const [label] = MAIN[phase];
      if (main.textContent !== label) main.textContent = label;
    }
  };
}
