/** @file What the shortcut buys, tested: networks that differ in their start or in their shortcuts, as shipped in `data/`. */
import type {Provenance, TwinName} from "../networkRun.js";
import type {RunConfig} from "../runConfig.js";

/** The networks of the test, in the order of the figure. */
export const CAUSES = ["plain", "copy", "residual", "plain-no-norm", "silent-no-norm"] as const;

/** One of the networks of the test. */
export type Cause = (typeof CAUSES)[number];

/** What makes each: the network, and where its configuration departs from the laboratory's default. */
export const CAUSE_SETUPS: Readonly<Record<Cause, {readonly network: TwinName; readonly change: Partial<RunConfig>}>> =
  {
    plain: {network: "plain", change: {}},
    copy: {network: "plain", change: {start: "copy"}},
    residual: {network: "residual", change: {}},
    "plain-no-norm": {network: "plain", change: {bn: false}},
    "silent-no-norm": {network: "residual", change: {bn: false, silent: true}}
  };

/** The end of one run at one rate: mean loss of the last 20 batches in nats, null where it is no longer a number. */
export interface CauseRate {
  readonly cause: Cause;
  readonly rate: number;
  readonly seed: number;
  readonly trainLoss: number | null;
}

/** One run at its network's best rate. */
export interface CauseRun {
  readonly cause: Cause;
  readonly rate: number;
  readonly seed: number;
  /** Training loss of each step's batch, in nats, from step 1. */
  readonly losses: readonly number[];
  /** Share of validation images classified correctly at the last step, 0–1. */
  readonly valAccuracy: number;
}

/** The test: the rates that were tried, and five seeds of each network at its best one. */
export interface RecordedCauses {
  readonly provenance: Provenance;
  /** What all share; a network's own changes and its rate are left at their defaults. */
  readonly config: RunConfig;
  /** The seeds that the rate was chosen on. */
  readonly triedSeeds: readonly number[];
  readonly rates: readonly CauseRate[];
  readonly runs: readonly CauseRun[];
}
