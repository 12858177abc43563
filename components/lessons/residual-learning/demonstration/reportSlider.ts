import {element} from "../../../ui/element.js";
import {labelled} from "../../../ui/labelled.js";
import * as say from "../../../words/en/lessons/residualLearningCurveWords.js";

/** The reports of a run so far, and the slider that chooses which of them is shown. */
export interface ReportSlider<R> {
  readonly cell: HTMLElement;
  readonly reports: readonly R[];
  /** The one that is shown; undefined: there is none yet. */
  readonly report: R | undefined;
  /** Another run's reports take the place of all; the last is shown. */
  replace(reports: readonly R[]): void;
  /** One more; a reader who has gone back to an earlier step stays there. */
  add(report: R): void;
}

/** A slider over the steps of a run; `onChoice` is called when the reader has moved it. */
export function reportSlider<R extends {readonly step: number}>(onChoice: () => void): ReportSlider<R> {
  const {cell, input} = labelled(say.stepShown, element("input", {type: "range", min: "0"}));
  let reports: readonly R[] = [];
  let shown = 0;

  function show(place: number): void {
    shown = Math.max(0, place);
    const report = reports[shown];
    input.max = String(Math.max(1, reports.length - 1));
    input.value = String(shown);
    input.disabled = reports.length < 2;
    input.setAttribute("aria-valuetext", report === undefined ? say.noStepYet : say.stepNumber(report.step));
  }
  input.addEventListener("input", (event) => {
    event.stopPropagation();
    show(Number(input.value));
    onChoice();
  });
  return {
    cell,
    get reports() {
      return reports;
    },
    get report() {
      return reports[shown];
    },
    replace(next) {
      reports = next;
      show(reports.length - 1);
    },
    add(report) {
      const follows = shown >= reports.length - 1;
      reports = [...reports, report];
      show(follows ? reports.length - 1 : shown);
    }
  };
}
