import {scaleLog} from "d3";
import type {NetworkRun} from "../run/networkRun.js";
import {trimmed} from "./numbers.js";
import {stepCurves, type CurveKind, type CurvesOptions} from "./stepCurves.js";
import * as say from "../words/en/drawWords.js";

/** Ticks that a reader knows, in nats; 2.3 is chance among ten classes. */
const TICKS = [0.01, 0.03, 0.1, 0.3, 1, 2.3, 10, 100, 1000, 10000];

/** Loss as it is drawn by step: a logarithmic axis from at most 0.3 to at least 3 nats. */
export const LOSS_BY_STEP: CurveKind = {
  name: say.loss,
  yLabel: say.lossNats,
  training: ({loss}) => loss,
  validation: ({valLoss}) => valLoss,
  scale: (low, high) => scaleLog([Math.max(1e-4, Math.min(0.3, low || 0.3)), Math.max(3, high || 3)], [0, 1]),
  ticks: (scale) => {
    const [low = 0, high = Infinity] = scale.domain();
    return TICKS.filter((tick) => tick >= low && tick <= high);
  },
  format: (value) => trimmed(value, 2)
};

/** Loss (mean cross-entropy in nats, log scale) by training step, one line a network. */
export function lossCurves(runs: readonly NetworkRun[], options: CurvesOptions): SVGSVGElement {
  return stepCurves(runs, LOSS_BY_STEP, options);
}
