import {max, mean, min} from "d3";

/** Batches that are averaged around each step. */
const WINDOW = 5;

/** The losses of several seeds after a step, in nats. */
export interface BandPoint {
  readonly step: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Mean and range over seeds of the running mean of the training loss, from step 1. */
export function lossBand(runs: readonly {readonly losses: readonly number[]}[]): BandPoint[] {
  const smooth = runs.map(({losses}) =>
    losses.map((_, i) => mean(losses.slice(Math.max(0, i - WINDOW + 1), i + 1)) ?? NaN)
  );
  return (runs[0]?.losses ?? []).map((_, i) => {
    const values = smooth.map((losses) => losses[i] ?? NaN);
    return {step: i + 1, mean: mean(values) ?? NaN, low: min(values) ?? NaN, high: max(values) ?? NaN};
  });
}
