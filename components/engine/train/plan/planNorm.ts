/** @file A batch normalization in a plan: where its numbers lie, what it makes of a map, and its gradient. */
import type {SimpleLayer} from "../../../network/network.js";
import {tensorName} from "../../../network/tensorName.js";
import type {FeatureMap} from "./mapMemory.js";
import type {PlanRoom} from "./planContext.js";

/** What it costs to go over a map so many times, in multiply-adds that take as long. */
export function passes({lanes}: PlanRoom, {positions, blocks}: FeatureMap, times: number): number {
  return 64 * times * positions * blocks * lanes;
}

/** γ, β, their gradients and this batch's statistics: addresses. */
export interface Norm {
  readonly gamma: number;
  readonly beta: number;
  readonly dGamma: number;
  readonly dBeta: number;
  readonly statistics: number;
}

/** Takes room for a batch norm's statistics and finds its parameters; undefined where the layer is none. */
export function normOf(
  {parameters, allocator, norms}: PlanRoom,
  layer: SimpleLayer | undefined,
  channels: number
): Norm | undefined {
  if (layer?.kind !== "batchNormalization") return undefined;
  const gamma = parameters.slot(tensorName(layer.id, "gamma")).offset * 4;
  const beta = parameters.slot(tensorName(layer.id, "beta")).offset * 4;
  const statistics = allocator.take(channels * 8);
  norms.push({id: layer.id, channels, address: statistics});
  return {
    gamma: parameters.values + gamma,
    beta: parameters.values + beta,
    dGamma: parameters.gradients + gamma,
    dBeta: parameters.gradients + beta,
    statistics
  };
}

/**
 * Normalizes a map where there is a norm, adds another one to it where there is one, and cuts off below 0 where `relu` says so.
 * The statistics must be there.
 */
export function normalize(
  {kernels, lanes}: PlanRoom,
  norm: Norm | undefined,
  x: FeatureMap,
  {output, added, relu}: {readonly output: FeatureMap; readonly added?: FeatureMap | undefined; readonly relu: boolean}
): void {
  kernels.normalizeAddRelu(
    x.address,
    norm?.statistics ?? 0,
    norm?.gamma ?? 0,
    norm?.beta ?? 0,
    added?.address ?? 0,
    output.address,
    output.positions,
    output.blocks,
    lanes,
    relu
  );
}

/** From the gradient of a batch norm's output to that of what came in, which stands in `before`; all are addresses. */
export function normGradient(
  {kernels, images, lanes}: PlanRoom,
  {statistics, gamma, dGamma, dBeta}: Norm,
  {address, positions, blocks}: FeatureMap,
  {dy, y, masked, dx}: Readonly<Record<"dy" | "y" | "masked" | "dx", number>>
): void {
  kernels.normalizeGradient(
    dy,
    y,
    masked,
    address,
    statistics,
    gamma,
    dGamma,
    dBeta,
    dx,
    positions,
    blocks,
    images,
    lanes
  );
}
