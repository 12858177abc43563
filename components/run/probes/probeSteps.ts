/** @file In which steps of a run a probe is taken. */
import type {StepReport} from "../networkRun.js";

/** A probe is taken at the first step, at every multiple of this, and at the last. */
export const PROBE_EVERY = 10;

/** Whether a step of a run of `steps` steps takes a probe. */
export function takesProbe(step: number, steps: number): boolean {
  return step === 1 || step === steps || step % PROBE_EVERY === 0;
}

/**
 * The reports of a run that goes on to `steps` steps, as a run of that length would have made them: the probe of the former last step
 * is left out where the longer run takes none.
 */
export function withoutLastProbe(reports: readonly StepReport[], steps: number): StepReport[] {
  return reports.map((report) => {
    if (report.probe === undefined || takesProbe(report.step, steps)) return report;
    const {step, loss, accuracy, learningRate} = report;
    return {step, loss, accuracy, learningRate};
  });
}
