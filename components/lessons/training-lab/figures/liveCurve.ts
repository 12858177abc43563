import {lossSparkline} from "../../../draw/runs/lossSparkline.js";
import {reachedStep, type KeptRun} from "../../../run/kept/keptRun.js";
import {element} from "../../../ui/element.js";

/** The course of the loss beside the status, for a screen on which the charts are out of sight; it says nothing that these do not. */
export interface LiveCurve {
  readonly element: HTMLElement;
  /** Shows the run that trains or has trained last; nothing before there is one. */
  readonly show: (run: KeptRun | undefined) => void;
}

/** Size on a phone, in CSS pixels. */
const SIZE = {width: 264, height: 34};

/** Makes the curve, hidden. */
export function liveCurve(): LiveCurve {
  const root = element("div", {className: "live-curve", hidden: true});
  root.setAttribute("aria-hidden", "true");
  let drawn = "";
  return {
    element: root,
    show(run) {
      const next = run ? `${run.id} ${reachedStep(run)}` : "";
      if (next === drawn) return;
      drawn = next;
      root.hidden = run === undefined;
      root.replaceChildren(...(run ? ["loss", lossSparkline(run, SIZE)] : []));
    }
  };
}
