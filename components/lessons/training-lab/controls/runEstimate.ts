import {bytes, trimmed, whole} from "../../../draw/numbers.js";
import type {OwnFacts} from "../../../run/data/own/ownFacts.js";
import {runCost, runSeconds} from "../../../run/runCost.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../../run/runConfig.js";
import {trainedNetworks} from "../../../run/trainedNetworks.js";
import * as say from "../../../words/en/lab/labControlsWords.js";

/** More than this is often refused to one tab, in bytes. */
const MUCH_MEMORY = 1.5e9;
/** A run longer than this is asked after, in seconds. */
const LONG = 600;
/** Before anything was measured here: a run with so many times the work of the one that the page opens with is long on any machine. */
const MUCH_WORK = 60;

/** A time in words, as exact as an estimate is. */
function timeWords(seconds: number): string {
  if (seconds < 90) return say.aboutS(Math.max(1, Math.round(seconds)));
  const minutes = seconds / 60;
  return minutes < 90 ? say.aboutMin(Math.round(minutes)) : say.aboutH(trimmed(minutes / 60, 1));
}

/** Bytes that the networks of a configuration take at once; `apart`: with workers that take their probes. */
export function runMemory(config: RunConfig, own?: OwnFacts, apart = false): number {
  return trainedNetworks(config)
    .map((network) => runCost(network, config, own))
    .reduce((sum, {planBytes, imageBytes, apartBytes}) => sum + planBytes + imageBytes + (apart ? apartBytes : 0), 0);
}

/** Multiply-adds a second that one network's worker makes, from the steps a second that a run was seen to make. */
export function measuredRate(config: RunConfig, stepsPerSecond: number, own?: OwnFacts): number {
  const totals = trainedNetworks(config).map((network) => runCost(network, config, own).total);
  return (stepsPerSecond * Math.max(...totals)) / config.steps;
}

/** How many times the work of the run that the page opens with a run is. */
function workShare(config: RunConfig, own: OwnFacts | undefined): number {
  const work = (of: RunConfig): number =>
    of.seeds * trainedNetworks(of).reduce((sum, network) => sum + runCost(network, of, own).total, 0);
  return work(config) / work(DEFAULT_CONFIG);
}

/** What an estimate depends on besides the settings. */
export interface EstimateOptions {
  readonly sideBySide?: number;
  readonly apart?: boolean;
  readonly own?: OwnFacts | undefined;
}

/**
 * What a run will take of this machine, in words, with a warning where it is much.
 * @param rate multiply-adds a second of one worker, measured here; undefined before the first run
 * @param cores workers that it uses at once
 * @param more seeds that train at once, whether other workers take their probes, and what is known of own images
 */
export function runEstimate(
  config: RunConfig,
  rate: number | undefined,
  cores: number,
  {sideBySide = 1, apart = false, own}: EstimateOptions = {}
): string {
  const memory = runMemory(config, own, apart) * Math.min(config.seeds, sideBySide);
  const seconds = rate === undefined ? undefined : runSeconds(config, rate, cores, own);
  const share = workShare(config, own);
  const warnings = [
    ...(memory > MUCH_MEMORY ? [say.moreMemoryThanManyBrowsers] : []),
    ...(seconds !== undefined && seconds > LONG ? [say.thatIsLongFewerSteps] : []),
    ...(seconds === undefined && share > MUCH_WORK ? [say.thatIsTimesTheWork(whole(share))] : [])
  ];
  const needed = bytes(memory);
  const needs = seconds === undefined ? say.needsMemory(needed) : `${needed}, ${timeWords(seconds)}.`;
  return [needs, ...warnings].join(" ");
}
