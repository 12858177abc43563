import {miniature} from "../network/miniature.js";
import type {Network} from "../network/network.js";
import {IMAGE_CHANNELS} from "./data/drawnSets.js";
import type {TwinName} from "./networkRun.js";
import {wholeConfig, type RunConfig} from "./runConfig.js";

/** One of the twins of a configuration, as data: the same layers with and without shortcuts. */
export function twinNetwork(network: TwinName, config: RunConfig): Network {
  const {depth, width, size, data, bn, shortcut} = wholeConfig(config);
  const skip = network === "residual";
  return miniature({depth, width, size, channels: IMAGE_CHANNELS[data], skip, shortcut, batchNormalization: bn});
}
