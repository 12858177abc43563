/** @file The lists of a probe that run along the depth: how a figure calls them, the layers that go with them, their values. */
import type {NetworkRun, Probe, StepReport} from "../run/networkRun.js";
import * as say from "../words/en/drawWords.js";

/** A list of a probe that runs along the depth. */
export type DepthMetric =
  | "activationGradNorm"
  | "gradNorm"
  | "activationRms"
  | "branchRatio"
  | "unitUpdateRatio"
  | "updateRatio";

/** What a figure of a metric is called, what its axis says, and how a table calls a row. */
export const DEPTH_WORDS: Readonly<
  Record<DepthMetric, {readonly title: string; readonly axis: string; readonly row: string}>
> = {
  activationGradNorm: {
    title: say.gradientNormOfTheLoss,
    axis: say.gradientOutput,
    row: say.gradientOfOutput
  },
  gradNorm: {
    title: say.gradientNormOfTheLossBy,
    axis: say.gradientWeights,
    row: say.gradientOfWeights
  },
  activationRms: {
    title: say.rootMeanSquareOfEach,
    axis: say.rootMeanSquare,
    row: say.rootMeanSquareOfOutput
  },
  branchRatio: {
    title: say.branchBesideShortcutTheRatio,
    axis: say.fShortcut,
    row: say.branchBesideShortcut
  },
  unitUpdateRatio: {
    title: say.updateBesideWeightTheRatio,
    axis: "‖Δw‖ / ‖w‖",
    row: say.updateBesideWeight
  },
  updateRatio: {
    title: say.updateBesideWeightTheRatioOf,
    axis: "‖Δw‖ / ‖w‖",
    row: say.updateBesideWeight
  }
};

/** Names of the layers that go with a metric. */
export function depthLayers({weightLayers, activationLayers}: NetworkRun, metric: DepthMetric): readonly string[] {
  return metric === "gradNorm" || metric === "updateRatio" ? weightLayers : activationLayers;
}

/** A metric's values in a probe, one for each of its layers; the stem has no branch, and older runs lack the ratios. */
export function depthValues(probe: Probe, metric: DepthMetric): readonly (number | undefined)[] {
  const values = probe[metric] ?? [];
  return metric === "branchRatio" && values.length > 0 ? [undefined, ...values] : values;
}

/** The newest probe of a run at or before a step. */
export function probeAt(
  reports: readonly StepReport[],
  step: number
): {readonly step: number; readonly probe: Probe} | undefined {
  const report = reports.findLast((candidate) => candidate.probe !== undefined && candidate.step <= step);
  return report?.probe && {step: report.step, probe: report.probe};
}
