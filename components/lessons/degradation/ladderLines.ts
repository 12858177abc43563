import {group, mean, range} from "d3";
import type {TwinName} from "../../run/networkRun.js";
import type {LadderCurve, LadderDepth} from "./recordedLadder.js";

/** Batches that a running mean goes over. */
export const RUNNING = 10;

/** One depth's way: the mean over seeds of the running mean of the batches, and the lowest and highest seed. */
export interface LadderLine {
  readonly depth: LadderDepth;
  /** One entry a step, from the first step that has a whole mean behind it. */
  readonly points: readonly {
    readonly step: number;
    readonly mean: number;
    readonly low: number;
    readonly high: number;
  }[];
  /** Mean over seeds of the validation loss, at the steps that measured it. */
  readonly validation: readonly {readonly step: number; readonly mean: number}[];
}

/** Sums up the curves of one network, one line a depth. */
export function ladderLines(curves: readonly LadderCurve[], network: TwinName): readonly LadderLine[] {
  const own = curves.filter((curve) => curve.network === network);
  return [...group(own, ({depth}) => depth)].map(([depth, runs]) => {
    const steps = Math.min(...runs.map(({loss}) => loss.length));
    const smooth = runs.map(({loss}) =>
      range(RUNNING, steps + 1).map((end) => mean(loss.slice(end - RUNNING, end)) ?? NaN)
    );
    const points = range(0, steps - RUNNING + 1).map((i) => {
      const values = smooth.map((curve) => curve[i] ?? NaN);
      return {step: i + RUNNING, mean: mean(values) ?? NaN, low: Math.min(...values), high: Math.max(...values)};
    });
    const validation = (runs[0]?.validation ?? []).map(({step}, i) => ({
      step,
      mean: mean(runs, (run) => run.validation[i]?.loss ?? NaN) ?? NaN
    }));
    return {depth, points, validation};
  });
}
