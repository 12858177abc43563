import type {NetworkRun} from "./networkRun.js";
import {changedKeys, formatValue, wholeConfig, type RunConfig} from "./runConfig.js";

/** The header of the table of a run. */
export const CSV_HEADER = "network,step,metric,layer,value";

export interface RunCsvOptions {
  /** The seed of each run, where they are of several: it becomes the last column. */
  readonly seeds?: readonly number[];
}

/**
 * Runs as CSV, one measured number a line, ordered by network, step, metric and depth; after each network's, the learning rate that was
 * applied at each of its steps, warm-up included, and the ratios of its probes. Numbers keep their full precision (JavaScript's shortest text that reads back to
 * the same number).
 * @throws RangeError for seeds that are not as many as the runs
 */
export function runCsv(runs: readonly NetworkRun[], {seeds}: RunCsvOptions = {}): string {
  if (seeds && seeds.length !== runs.length)
    throw new RangeError(`${runs.length} runs have a seed each: ${seeds.length}`);
  const lines = [seeds ? `${CSV_HEADER},seed` : CSV_HEADER];
  for (const [place, {network, weightLayers, activationLayers, reports}] of runs.entries()) {
    const end = seeds ? `,${seeds[place]}` : "";
    const add = (step: number, metric: string, value: number, layer = ""): void => {
      lines.push(`${network},${step},${metric},${layer},${value}${end}`);
    };
    for (const {step, loss, accuracy, probe} of reports) {
      add(step, "loss", loss);
      add(step, "accuracy", accuracy);
      if (probe === undefined) continue;
      add(step, "val_loss", probe.valLoss);
      add(step, "val_accuracy", probe.valAccuracy);
      probe.gradNorm.forEach((value, i) => add(step, "grad_norm", value, weightLayers[i]));
      probe.activationGradNorm.forEach((value, i) => add(step, "activation_grad_norm", value, activationLayers[i]));
      probe.activationRms.forEach((value, i) => add(step, "activation_rms", value, activationLayers[i]));
    }
    for (const {step, learningRate} of reports) add(step, "learning_rate", learningRate);
    for (const {step, probe} of reports) {
      // Of the stem there is no ratio of a branch: it has none.
      probe?.branchRatio?.forEach((value, i) => add(step, "branch_ratio", value, activationLayers[i + 1]));
      probe?.updateRatio?.forEach((value, i) => add(step, "update_ratio", value, weightLayers[i]));
      probe?.unitUpdateRatio?.forEach((value, i) => add(step, "unit_update_ratio", value, activationLayers[i]));
    }
  }
  return `${lines.join("\n")}\n`;
}

/**
 * What a file of a run is called: `shortcut-seed-1.csv`, and before the seed every key of the configuration that is not the default, as
 * the link writes it: `shortcut-depth-10-lr-0.1-seed-7.csv`.
 */
export function runFileName(config: RunConfig, ending = "csv"): string {
  const whole = wholeConfig(config);
  const keys = [...changedKeys(whole).filter((key) => key !== "seed"), "seed" as const];
  return `${["shortcut", ...keys.map((key) => `${key}-${formatValue(key, whole)}`)].join("-")}.${ending}`;
}
