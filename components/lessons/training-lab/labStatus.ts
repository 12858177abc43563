import {runName} from "../../run/kept/keptRun.js";
import {element} from "../../ui/element.js";
import {statusLine} from "../../ui/statusLine.js";
import {isUnderWay} from "../../worker/training/isUnderWay.js";
import {statusText} from "../../worker/training/statusText.js";
import * as say from "../../words/en/lab/labWords.js";
import {liveCurve} from "./figures/liveCurve.js";
import type {LabRuns} from "./labRuns.js";
import {seedPlace} from "./seeds/seedPlace.js";
import {tellTrained} from "./tellTrained.js";

/** The laboratory's one announcement, with the curve of what trains beside it. */
export interface LabStatus {
  readonly element: HTMLElement;
  /** Tells at once how the run is. */
  readonly tell: () => void;
}

/** Makes it; `ready`: what it says while nothing trains, as a sentence. */
export function labStatus(runs: () => LabRuns, ready: () => string): LabStatus {
  const line = statusLine(say.readyTheFiguresShowThe);
  const live = liveCurve();
  function words(): string {
    const {state, row, current} = runs();
    if (state.phase === "idle") return ready();
    return `${row ? seedPlace(row, current && runName(current)) : ""}${statusText(state)}`;
  }
  const root = element("div", {className: "lab-status"}, line, live.element);
  return {
    element: root,
    tell() {
      line.textContent = [words(), ...runs().keeper.troubles].join(" ");
      const underWay = isUnderWay(runs().state.phase);
      root.classList.toggle("under-way", underWay);
      live.show(runs().current, underWay);
      tellTrained(line, runs().state);
    }
  };
}
