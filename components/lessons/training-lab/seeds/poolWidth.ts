import type {OwnFacts} from "../../../run/data/own/ownFacts.js";
import type {RunConfig} from "../../../run/runConfig.js";
import {trainedNetworks} from "../../../run/trainedNetworks.js";
import {runMemory} from "../controls/runEstimate.js";

/** What a machine has for training. */
export interface Machine {
  /** Workers that it can run at once. */
  readonly cores: number;
  /** Bytes of memory; undefined where the browser does not tell. */
  readonly memory?: number | undefined;
}

/** Workers that are always used: those of the twins of one seed. */
const TWINS = 2;

/** This machine, as far as the browser tells. */
export function thisMachine(): Machine {
  const {hardwareConcurrency, deviceMemory} = navigator as {
    readonly hardwareConcurrency?: number;
    /** In GB; Chromium alone tells it. */
    readonly deviceMemory?: number;
  };
  return {cores: hardwareConcurrency ?? 1, memory: deviceMemory === undefined ? undefined : deviceMemory * 2 ** 30};
}

/**
 * Seeds of a configuration that train side by side: as many as there are cores for, less one that is left to the page, and at least one,
 * with both its networks; no more than half of the memory has room for.
 */
export function poolWidth(config: RunConfig, {cores, memory = Infinity}: Machine, own?: OwnFacts): number {
  const workers = Math.max(TWINS, cores - 1);
  const byMemory = Math.floor(memory / 2 / runMemory(config, own));
  return Math.max(1, Math.min(Math.floor(workers / trainedNetworks(config).length), byMemory));
}
