import type {OwnFacts} from "../../../run/data/own/ownFacts.js";
import {runCost} from "../../../run/runCost.js";
import type {RunConfig} from "../../../run/runConfig.js";
import {trainedNetworks} from "../../../run/trainedNetworks.js";
import {runMemory} from "../controls/runEstimate.js";
import type {Machine} from "./poolWidth.js";

/** Bytes that the probes of one network may take in a worker of their own: of larger maps the network in training has room for them. */
const MUCH = 2e8;

/**
 * Whether every network that trains finds an idle core, and memory, for a second worker, which takes its probes.
 * @param sideBySide seeds that train at once
 */
export function hasIdleCores(
  config: RunConfig,
  sideBySide: number,
  {cores, memory = Infinity}: Machine,
  own?: OwnFacts
): boolean {
  const networks = trainedNetworks(config);
  return (
    cores >= 2 * networks.length * sideBySide &&
    networks.every((network) => runCost(network, config, own).apartBytes <= MUCH) &&
    sideBySide * runMemory(config, own, true) <= memory / 2
  );
}
