import type {NetworkRun} from "./networkRun.js";

/** The header of the table of a run. */
export const CSV_HEADER = "network,step,metric,layer,value";

/**
 * A run as CSV, one measured number a line, ordered by network, step, metric and depth. Numbers keep their full
 * precision (JavaScript's shortest text that reads back to the same number).
 */
export function runCsv(runs: readonly NetworkRun[]): string {
  const lines = [CSV_HEADER];
  for (const {network, weightLayers, activationLayers, reports} of runs)
    for (const {step, loss, accuracy, probe} of reports) {
      const add = (metric: string, value: number, layer = ""): void => {
        lines.push(`${network},${step},${metric},${layer},${value}`);
      };
      add("loss", loss);
      add("accuracy", accuracy);
      if (probe === undefined) continue;
      add("val_loss", probe.valLoss);
      add("val_accuracy", probe.valAccuracy);
      probe.gradNorm.forEach((value, i) => add("grad_norm", value, weightLayers[i]));
      probe.activationGradNorm.forEach((value, i) => add("activation_grad_norm", value, activationLayers[i]));
      probe.activationRms.forEach((value, i) => add("activation_rms", value, activationLayers[i]));
    }
  return `${lines.join("\n")}\n`;
}
