/** @file English words of one map of the loss. */
import type {Shown} from "../../../shown.js";

export const theNetwork = (network: Shown): string => `the ${network} network`;
/** A network whose kind is not told yet. */
export const networkNamed = (name: Shown): string => `network ${name}`;
export const pointsKnown = (name: Shown, seed: Shown, known: Shown, all: Shown): string =>
  `Loss around the weights of ${name}, directions ${seed}: ${known} of ${all} points known.`;
export const lossAround = (name: Shown, seed: Shown, centre: Shown, corners: Shown, most: Shown): string =>
  `Loss around the weights of ${name}, directions ${seed}: ${centre} nats at the weights, ${corners} at the corners, at most ${most}.`;
