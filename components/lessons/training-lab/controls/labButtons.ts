import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import type {TwinPhase} from "../../../worker/training/twin.js";

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
  idle: ["Train", "train"],
  starting: ["Pause", "pause"],
  running: ["Pause", "pause"],
  paused: ["Resume", "resume"],
  finished: ["Train", "train"],
  failed: ["Train", "train"]
};
/** A second press within this time is the second half of a double click, in milliseconds. */
const DOUBLE_CLICK = 500;

/** Makes the buttons of a laboratory. */
export function labButtons(actions: LabActions): LabButtons {
  let phase: TwinPhase = "idle";
  let trained = -Infinity;
  const main = button(
    "Train",
    () => {
      const [, action] = MAIN[phase];
      if (action === "pause" && performance.now() - trained < DOUBLE_CLICK) return;
      if (action === "train") trained = performance.now();
      actions[action]();
    },
    true
  );
  return {
    run: element("div", {className: "lab-buttons"}, main, button("Step", actions.step), button("Reset", actions.reset)),
    keep: element(
      "div",
      {className: "lab-buttons"},
      button("Copy link", actions.copyLink),
      button("Download CSV", actions.downloadCsv)
    ),
    show(next) {
      phase = next;
      main.textContent = MAIN[phase][0];
    }
  };
}
