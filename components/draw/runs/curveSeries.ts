import type {StepReport} from "../../run/networkRun.js";
import type {StepSeries} from "../../run/kept/seedBand.js";

/** A network's number by step, up to the first that is not finite. */
export interface CurveSeries {
  readonly batches: StepSeries;
  /** Its running mean: the newest batch weighs 0.15. */
  readonly mean: StepSeries;
  /** The first step whose number is not finite. */
  readonly lost?: number | undefined;
}

/** Weight of the newest batch in the running mean; that of the single run's figures. */
const SMOOTHING = 0.15;

/** Reads a number out of every report. */
export function curveSeries(reports: readonly StepReport[], valueOf: (report: StepReport) => number): CurveSeries {
  const end = reports.findIndex((report) => !Number.isFinite(valueOf(report)));
  const count = end < 0 ? reports.length : end;
  const [steps, values, means] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  let mean = NaN;
  for (let i = 0; i < count; i++) {
    const report = reports[i];
    if (report === undefined) break;
    const value = valueOf(report);
    mean = i === 0 ? value : mean + SMOOTHING * (value - mean);
    steps[i] = report.step;
    values[i] = value;
    means[i] = mean;
  }
  return {batches: {steps, values}, mean: {steps, values: means}, lost: reports[end]?.step};
}
