import type {KeptRun} from "../run/kept/keptRun.js";
import {runsChart, type RunsCurvesKind, type RunsCurvesOptions} from "./runs/runsChart.js";

/** The running mean of the loss (nats, log scale) or the accuracy (0–1) of all runs that are not hidden, drawn once. */
export function runsCurves(
  runs: readonly KeptRun[],
  which: RunsCurvesKind,
  options?: RunsCurvesOptions
): SVGSVGElement {
  return runsChart().draw(runs, which, options);
}
