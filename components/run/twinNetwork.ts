import {miniature} from "../network/miniature.js";
import type {Network} from "../network/network.js";
import {IMAGE_CHANNELS} from "./data/drawnSets.js";
import type {OwnFacts} from "./data/own/ownFacts.js";
import type {TwinName} from "./networkRun.js";
import {wholeConfig, type RunConfig} from "./runConfig.js";

/** What a network depends on in a reader's own images. */
export type OwnShape = Pick<OwnFacts, "channels" | "classes">;

/** Colour channels and number of classes of a configuration's images; own images that are not there yet count as grey, of ten classes. */
export function imageShape(
  data: RunConfig["data"],
  own?: OwnShape
): {readonly channels: 1 | 3; readonly classes: number} {
  if (data !== "own") return {channels: IMAGE_CHANNELS[data], classes: 10};
  return {channels: own?.channels ?? 1, classes: own?.classes.length ?? 10};
}

/** One of the twins of a configuration, as data: the same layers with and without shortcuts; `own`: what is known of own images. */
export function twinNetwork(network: TwinName, config: RunConfig, own?: OwnShape): Network {
  const {depth, width, size, data, bn, shortcut} = wholeConfig(config);
  const skip = network === "residual";
  return miniature({depth, width, size, ...imageShape(data, own), skip, shortcut, batchNormalization: bn});
}
