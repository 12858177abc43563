import {bytes, trimmed} from "../../../draw/numbers.js";
import type {OwnFacts} from "../../../run/data/own/ownFacts.js";
import {runCost, runSeconds} from "../../../run/runCost.js";
import type {RunConfig} from "../../../run/runConfig.js";
import {trainedNetworks} from "../../../run/trainedNetworks.js";

/** More than this is often refused to one tab, in bytes. */
const MUCH_MEMORY = 1.5e9;
/** A run longer than this is asked after, in seconds. */
const LONG = 600;

/** A time in words, as exact as an estimate is. */
function timeWords(seconds: number): string {
  if (seconds < 90) return `about ${Math.max(1, Math.round(seconds))} s`;
  const minutes = seconds / 60;
  return minutes < 90 ? `about ${Math.round(minutes)} min` : `about ${trimmed(minutes / 60, 1)} h`;
}

/** Bytes that the networks of a configuration take at once. */
export function runMemory(config: RunConfig, own?: OwnFacts): number {
  return trainedNetworks(config)
    .map((network) => runCost(network, config, own))
    .reduce((sum, {planBytes, imageBytes}) => sum + planBytes + imageBytes, 0);
}

/** Multiply-adds a second that one network's worker makes, from the steps a second that a run was seen to make. */
export function measuredRate(config: RunConfig, stepsPerSecond: number, own?: OwnFacts): number {
  const totals = trainedNetworks(config).map((network) => runCost(network, config, own).total);
  return (stepsPerSecond * Math.max(...totals)) / config.steps;
}

/**
 * What a run will take of this machine, in words, with a warning where it is much.
 * @param rate multiply-adds a second of one worker, measured here; undefined before the first run
 */
export function runEstimate(config: RunConfig, rate: number | undefined, cores: number, own?: OwnFacts): string {
  const memory = runMemory(config, own);
  const seconds = rate === undefined ? undefined : runSeconds(config, rate, cores, own);
  const time = seconds === undefined ? "time after a first run" : timeWords(seconds);
  const warnings = [
    ...(memory > MUCH_MEMORY ? ["More memory than many browsers give a tab: the run may be refused."] : []),
    ...(seconds !== undefined && seconds > LONG
      ? ["That is long: fewer steps, a smaller image or batch shorten it."]
      : [])
  ];
  return [`${bytes(memory)}, ${time}.`, ...warnings].join(" ");
}
