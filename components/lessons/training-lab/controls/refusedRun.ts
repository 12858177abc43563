import {bytes} from "../../../draw/numbers.js";
import type {OwnFacts} from "../../../run/data/own/ownFacts.js";
import {runCost} from "../../../run/runCost.js";
import {CONTROL_LABELS, NUMBER_RULES, type RunConfig} from "../../../run/runConfig.js";
import {trainedNetworks} from "../../../run/trainedNetworks.js";
import type {Machine} from "../seeds/poolWidth.js";
import {runMemory} from "./runEstimate.js";
import {listed} from "../../../words/listed.js";
import * as say from "../../../words/en/lab/labControlsWords.js";

/** Bytes that one worker's WebAssembly can address for kernels whose addresses are signed, less what the backend itself takes. */
const ADDRESSED = 2 ** 31 - 2 ** 26;
/** What is made smaller until a run fits, in this order: it costs least of what is to be seen. */
const SHRINKS = ["batch", "size", "width"] as const;

/** Whether a run of these settings has room: each network in its worker, and all in the machine. */
function fits(config: RunConfig, {memory = Infinity}: Machine, own: OwnFacts | undefined): boolean {
  const largest = Math.max(...trainedNetworks(config).map((network) => runCost(network, config, own).planBytes));
  return largest <= ADDRESSED && runMemory(config, own) <= memory;
}

/** The greatest value of a setting with which a run fits, where there is one. */
function greatest(key: (typeof SHRINKS)[number], config: RunConfig, has: (config: RunConfig) => boolean) {
  const {minimum} = NUMBER_RULES[key];
  const step = key === "batch" ? 4 : NUMBER_RULES[key].multiple;
  const first = Math.floor((config[key] - 1) / step) * step;
  for (let value = first; value >= minimum; value -= step) if (has({...config, [key]: value})) return value;
  return undefined;
}

/**
 * Why a run cannot be made on a machine, with what would fit, as a sentence; undefined where it has room.
 * @param own what is known of own images, where it trains on these
 */
export function refusedRun(config: RunConfig, machine: Machine, own?: OwnFacts): string | undefined {
  const has = (tried: RunConfig): boolean => fits(tried, machine, own);
  if (has(config)) return undefined;
  const room = Math.min(machine.memory ?? Infinity, ADDRESSED * trainedNetworks(config).length);
  const ways = SHRINKS.flatMap((key) => {
    const value = greatest(key, config, has);
    return value === undefined ? [] : [`${CONTROL_LABELS[key]} ${value}`];
  });
  const way = ways.length === 0 ? say.makeSeveralOfTheSettings : say.itWouldFitWith(listed(ways, "any"));
  return say.thisRunNeedsButThere(bytes(runMemory(config, own)), bytes(room), way);
}
