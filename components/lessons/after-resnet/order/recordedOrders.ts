/** @file Both orders of a residual unit, trained at two depths, as shipped in `data/`. */
import type {Provenance} from "../../../run/networkRun.js";
import type {RunConfig} from "../../../run/runConfig.js";

/** Where batch norm and ReLU stand: after the convolutions and the sum (2015), or before the convolutions (2016). */
export type UnitOrder = "post" | "pre";

/** The depths that are compared, in layers; rates are chosen at the first. */
export const ORDER_DEPTHS = [34, 66] as const;

/** One of the networks that are compared. */
export interface OrderedNetwork {
  readonly order: UnitOrder;
  readonly depth: (typeof ORDER_DEPTHS)[number];
}

/** The end of one run at one rate: mean loss of the last 20 batches in nats, null where it is no longer a number. */
export interface OrderRate extends OrderedNetwork {
  readonly rate: number;
  readonly seed: number;
  readonly trainLoss: number | null;
}

/** One run at its order's best rate. */
export interface OrderRun extends OrderedNetwork {
  readonly rate: number;
  readonly seed: number;
  /** Training loss of each step's batch, in nats, from step 1. */
  readonly losses: readonly number[];
  /** Share of validation images classified correctly at the last step, 0–1. */
  readonly valAccuracy: number;
}

/** The comparison: the rates that were tried at the first depth, and the seeds of each network at the best of its order. */
export interface RecordedOrders {
  readonly provenance: Provenance;
  /** What all share; depth and rate are left at their defaults. */
  readonly config: RunConfig;
  /** The seeds that the rates were chosen on. */
  readonly triedSeeds: readonly number[];
  readonly rates: readonly OrderRate[];
  readonly runs: readonly OrderRun[];
}
