/** @file The lists of a probe that run along the depth: how a figure calls them, the layers that go with them, their values. */
import type {NetworkRun, Probe, StepReport} from "../run/networkRun.js";

/** A list of a probe that runs along the depth. */
export type DepthMetric =
  "activationGradNorm" | "gradNorm" | "activationRms" | "branchRatio" | "unitUpdateRatio" | "updateRatio";

/** What a figure of a metric is called, what its axis says, and how a table calls a row. */
export const DEPTH_WORDS: Readonly<
  Record<DepthMetric, {readonly title: string; readonly axis: string; readonly row: string}>
> = {
  activationGradNorm: {
    title: "Gradient norm of the loss by each unit's output",
    axis: "‖∂L/∂output‖",
    row: "gradient of output"
  },
  gradNorm: {
    title: "Gradient norm of the loss by each layer's weights",
    axis: "‖∂L/∂weights‖",
    row: "gradient of weights"
  },
  activationRms: {
    title: "Root mean square of each unit's output",
    axis: "root mean square",
    row: "root mean square of output"
  },
  branchRatio: {
    title: "Branch beside shortcut, the ratio of their norms in each unit",
    axis: "‖f‖ / ‖shortcut‖",
    row: "branch beside shortcut"
  },
  unitUpdateRatio: {
    title: "Update beside weight, the ratio of their norms in each unit",
    axis: "‖Δw‖ / ‖w‖",
    row: "update beside weight"
  },
  updateRatio: {
    title: "Update beside weight, the ratio of their norms in each layer",
    axis: "‖Δw‖ / ‖w‖",
    row: "update beside weight"
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
