import type {KeptRun} from "../kept/keptRun.js";
import type {TwinName} from "../networkRun.js";
import {rateSchedule} from "./rateSchedule.js";

/** A learning rate that was given by hand. */
export interface HeldRate {
  readonly value: number;
  /** The last step before it, of the network that took it up last. */
  readonly step: number;
  /** The last step of each network before it, where these differ; else empty. */
  readonly apart: readonly {readonly network: TwinName; readonly step: number}[];
}

/**
 * The rates that a run was given by hand, each with the step after which it held. That is read from what its steps applied: a network
 * may have been further than it had told when the rate was given. Where no step tells, it is the step that was known then.
 */
export function heldRates({
  config,
  networks,
  rates
}: Pick<KeptRun, "config" | "networks" | "rates">): readonly HeldRate[] {
  if (rates.length === 0) return [];
  const taken = networks.map((run) => ({network: run.network, left: [...rateSchedule(run, config.lr, rates)]}));
  return rates.map(({value, step}) => {
    const found = taken.flatMap(({network, left}) => {
      const held = left[0]?.value === value ? left.shift() : undefined;
      return held ? [{network, step: held.step}] : [];
    });
    const last = found.length > 0 ? Math.max(...found.map((one) => one.step)) : step;
    return {value, step: last, apart: found.every((one) => one.step === last) ? [] : found};
  });
}
