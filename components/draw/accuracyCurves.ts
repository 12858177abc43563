import {scaleLinear} from "d3";
import type {NetworkRun} from "../run/networkRun.js";
import {percent} from "./numbers.js";
import {stepCurves, type CurveKind, type CurvesOptions} from "./stepCurves.js";
import * as say from "../words/en/drawWords.js";

/** Accuracy as it is drawn by step: the share of a batch, 0–1. */
export const ACCURACY_BY_STEP: CurveKind = {
  name: say.accuracy,
  yLabel: say.classifiedCorrectly,
  training: ({accuracy}) => accuracy,
  validation: ({valAccuracy}) => valAccuracy,
  scale: () => scaleLinear([0, 1], [0, 1]),
  ticks: () => [0, 0.1, 0.25, 0.5, 0.75, 1],
  format: (share) => percent(share)
};

/** Share of images classified correctly (0–1) by training step, one line a network. */
export function accuracyCurves(runs: readonly NetworkRun[], options: CurvesOptions): SVGSVGElement {
  return stepCurves(runs, ACCURACY_BY_STEP, options);
}
