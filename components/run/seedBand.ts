import type {NetworkRun, StepReport} from "./networkRun.js";

/** A number of several runs at one step. */
export interface BandPoint {
  readonly step: number;
  /** Plain mean over all runs; no finite number where one of them has none. */
  readonly mean: number;
  /** Least and greatest. */
  readonly low: number;
  readonly high: number;
}

/**
 * Mean and range of a number over runs that differ only in their seed, at each step that all of them have made; in order of steps.
 * Where `valueOf` gives undefined for one of them, the step is left out.
 */
export function seedBand(
  runs: readonly NetworkRun[],
  valueOf: (report: StepReport) => number | undefined
): readonly BandPoint[] {
  const [first, ...others] = runs.map(
    ({reports}) => new Map(reports.map((report) => [report.step, valueOf(report)] as const))
  );
  if (first === undefined) return [];
  return [...first].flatMap(([step, own]) => {
    const values = [own, ...others.map((values) => values.get(step))].filter((value) => value !== undefined);
    if (values.length < runs.length) return [];
    const sum = values.reduce((total, value) => total + value, 0);
    return [{step, mean: sum / values.length, low: Math.min(...values), high: Math.max(...values)}];
  });
}
