import type {RateChange} from "../kept/keptRun.js";
import type {NetworkRun} from "../networkRun.js";
import {warmUpShare} from "../warmUp.js";

/**
 * At which steps a network took up the learning rates that it was given by hand: a rate given while both networks trained reaches
 * the one that is behind at an earlier step. Read from the rates that its steps applied; a rate that explains none is passed over,
 * and an applied rate that none explains is left to the comparison.
 * @param lr the configuration's
 * @param rates as they were given, in their order
 * @returns steps rising, each the last one before its rate
 */
export function rateSchedule(
  {reports}: Pick<NetworkRun, "reports">,
  lr: number,
  rates: readonly RateChange[]
): readonly RateChange[] {
  const schedule: RateChange[] = [];
  let base = lr;
  let left = rates.map(({value}) => value);
  for (const {step, learningRate} of reports) {
    const applies = (rate: number): boolean => rate * warmUpShare(step) === learningRate;
    if (applies(base)) continue;
    const place = left.findIndex(applies);
    if (place < 0) continue;
    base = left[place] ?? base;
    left = left.slice(place + 1);
    schedule.push({step: step - 1, value: base});
  }
  return schedule;
}
