import {copyParameter, parameterLayout} from "../network/parameterLayout.js";
import type {RunConfig} from "./runConfig.js";
import type {RunState} from "./runState.js";
import {twinNetwork, type OwnShape} from "./twinNetwork.js";

/**
 * The weights of one layer in a saved network: a kernel `[k, k, in, out]` or the classifier's `[in, classes]`, flat; undefined where
 * that network has no such layer, as the plain one has no projection. `own`: what is known of own images, where it trained on these.
 */
export function savedWeights(
  {network, parameters}: Pick<RunState, "network" | "parameters">,
  config: RunConfig,
  id: string,
  own?: OwnShape
): Float32Array | undefined {
  const slot = parameterLayout(twinNetwork(network, config, own)).slots.find((one) => one.id === id);
  if (slot === undefined) return undefined;
  const weights = new Float32Array(slot.shape.reduce((a, b) => a * b, 1));
  copyParameter(slot, parameters.subarray(slot.offset, slot.offset + slot.count), weights, true);
  return weights;
}
