import {group, max, mean, min, sort} from "d3";
import type {GridCell} from "../../run/recorded/recordedGrid.js";

/** What a run came to. */
export type DepthQuantity = "trainLoss" | "valAccuracy";

/** What the runs of one network at one depth came to; runs that diverged are left out and counted. */
export interface DepthSummary {
  readonly depth: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly values: readonly number[];
  readonly lost: number;
}

/** Sums up the runs of one network, one entry a depth, the shallowest first. */
export function depthSummary(cells: readonly GridCell[], quantity: DepthQuantity): DepthSummary[] {
  const depths = sort(
    group(cells, ({depth}) => depth),
    ([depth]) => depth
  );
  return depths.map(([depth, runs]) => {
    const values = runs.map((run) => run[quantity]).filter(Number.isFinite);
    const [low = NaN, high = NaN] = [min(values), max(values)];
    return {depth, mean: mean(values) ?? NaN, low, high, values, lost: runs.length - values.length};
  });
}
