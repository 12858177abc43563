/** A number by step: two lists of one length, steps rising. */
export interface StepSeries {
  readonly steps: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** A number of several runs at one step. */
export interface BandPoint {
  readonly step: number;
  /** Plain mean over all runs; no finite number where one of them has none. */
  readonly mean: number;
  /** Least and greatest. */
  readonly low: number;
  readonly high: number;
}

/** Mean and range over runs that differ only in their seed, at each step that all of them have, in order of steps. */
export function seedBand(series: readonly StepSeries[]): readonly BandPoint[] {
  const [first] = series;
  const places = series.map(() => 0);
  const band: BandPoint[] = [];
  for (let i = 0; i < (first?.steps.length ?? 0); i++) {
    const step = first?.steps[i] ?? NaN;
    const values = series.map(({steps, values: all}, j) => {
      let place = places[j] ?? 0;
      while ((steps[place] ?? Infinity) < step) place++;
      places[j] = place;
      return steps[place] === step ? all[place] : undefined;
    });
    if (values.includes(undefined)) continue;
    const known = values as number[];
    const sum = known.reduce((total, value) => total + value, 0);
    band.push({step, mean: sum / known.length, low: Math.min(...known), high: Math.max(...known)});
  }
  return band;
}
