import {lossSparkline} from "../../../draw/runs/lossSparkline.js";
import {reachedStep, type KeptRun} from "../../../run/kept/keptRun.js";
import {element} from "../../../ui/element.js";
import * as say from "../../../words/en/lab/labFiguresWords.js";

/** The course of the loss beside the status, for a screen on which the charts are out of sight; it says nothing that these do not. */
export interface LiveCurve {
  readonly element: HTMLElement;
  /** Shows the run that trains or has trained last; where one is awaited its place is kept, so that nothing moves when it comes. */
  readonly show: (run: KeptRun | undefined, awaited?: boolean) => void;
}

/** The losses of a run, with a little room: the curve fills its strip. */
function rangeOf({networks}: KeptRun): readonly [number, number] {
  const losses = networks
    .flatMap(({reports}) => reports.map(({loss}) => loss))
    .filter((loss) => loss > 0 && loss < Infinity);
  return losses.length === 0 ? [0.01, 10] : [0.9 * Math.min(...losses), 1.1 * Math.max(...losses)];
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
    show(run, awaited = false) {
      const next = run ? `${run.id} ${reachedStep(run)}` : awaited ? "awaited" : "";
      if (next === drawn) return;
      drawn = next;
      root.hidden = next === "";
      root.replaceChildren(...(run ? [say.curveOfTheLoss, lossSparkline(run, {...SIZE, domain: rangeOf(run)})] : []));
    }
  };
}
