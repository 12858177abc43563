import type {StepReport} from "../run/networkRun.js";

/** Batches on each side that a drawn loss is the mean of: single ones jump. */
const AROUND = 4;

/** A loss, in nats, at a step from 1 on. */
export interface LossPoint {
  readonly step: number;
  readonly value: number;
}

/** The losses of a run as they were measured, one a batch; what is no finite number is left out. */
export function measuredLoss(reports: readonly StepReport[]): readonly LossPoint[] {
  return reports.map(({step, loss}) => ({step, value: loss})).filter(({value}) => Number.isFinite(value));
}

/** Running mean over the nine batches around each step; fewer at both ends. */
export function smoothedLoss(points: readonly LossPoint[]): readonly LossPoint[] {
  return points.map(({step}, i) => {
    const near = points.slice(Math.max(0, i - AROUND), i + AROUND + 1);
    return {step, value: near.reduce((sum, {value}) => sum + value, 0) / near.length};
  });
}

/** The loss at a step, on a straight line between two where it lies there; undefined before the first point. */
export function lossAt(points: readonly LossPoint[], step: number): number | undefined {
  const i = points.findLastIndex((point) => point.step <= step);
  const [here, next] = [points[Math.max(0, i)], points[i + 1]];
  if (here === undefined || next === undefined || i < 0) return here?.value;
  return here.value + ((next.value - here.value) * (step - here.step)) / (next.step - here.step);
}
