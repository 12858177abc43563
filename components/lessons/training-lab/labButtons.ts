import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import type {TwinPhase} from "../../worker/training/twin.js";

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

/** The row of buttons, and how to show what each would do in a phase. */
export interface LabButtons {
  readonly element: HTMLElement;
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

/** Buttons `Train` → `Pause` → `Resume`, `Step`, `Reset`, `Copy link` and `Download CSV`. */
export function labButtons(actions: LabActions): LabButtons {
  let phase: TwinPhase = "idle";
  const main = button("Train", () => actions[MAIN[phase][1]](), true);
  return {
    element: element(
      "div",
      {className: "lab-buttons"},
      main,
      button("Step", actions.step),
      button("Reset", actions.reset),
      button("Copy link", actions.copyLink),
      button("Download CSV", actions.downloadCsv)
    ),
    show(next) {
      phase = next;
      main.textContent = MAIN[phase][0];
    }
  };
}
