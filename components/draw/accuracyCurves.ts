import {scaleLinear} from "d3";
import type {NetworkRun} from "../run/networkRun.js";
import {percent} from "./numbers.js";
import {stepCurves, type CurvesOptions} from "./stepCurves.js";

/** Share of images classified correctly (0–1) by training step, one line a network. */
export function accuracyCurves(runs: readonly NetworkRun[], options: CurvesOptions): SVGSVGElement {
  return stepCurves(
    runs,
    {
      name: "Accuracy",
      yLabel: "classified correctly",
      training: ({accuracy}) => accuracy,
      validation: ({valAccuracy}) => valAccuracy,
      scale: () => scaleLinear([0, 1], [0, 1]),
      ticks: () => [0, 0.1, 0.25, 0.5, 0.75, 1],
      format: (share) => percent(share)
    },
    options
  );
}
