import type {Convolution, Network, SimpleLayer} from "../../network/network.js";
import {parameterLayout, type ParameterSlot} from "../../network/parameterLayout.js";
import {blocksOf, type FilterWeights} from "../kernels/planConvolution.js";
import type {Allocator} from "../kernels/wasmMemory.js";

/** Every trainable tensor of a network in one buffer, with one for the gradients and one for the velocities, laid out alike. */
export interface ParameterBuffers {
  readonly slots: readonly ParameterSlot[];
  /** Floats in each buffer. */
  readonly length: number;
  readonly values: number;
  readonly gradients: number;
  readonly velocities: number;
  slot(id: string): ParameterSlot;
}

/** The layers of a network that compute, in order of depth: main path, then projection, of each unit. */
export function simpleLayers(network: Network): readonly SimpleLayer[] {
  return network.layers.flatMap((layer) => (layer.kind === "residualUnit" ? [...layer.main, ...layer.skip] : [layer]));
}

/** Lays a network's parameters out and takes their three buffers. */
export function createParameters(network: Network, allocator: Allocator): ParameterBuffers {
  const {slots, length} = parameterLayout(network);
  const byId = new Map(slots.map((slot) => [slot.id, slot]));
  return {
    slots,
    length,
    values: allocator.take(length * 4),
    gradients: allocator.take(length * 4),
    velocities: allocator.take(length * 4),
    slot(id) {
      const slot = byId.get(id);
      if (slot === undefined) throw new RangeError(`no parameter is called ${id}`);
      return slot;
    }
  };
}

/** The views of one convolution's weights that the kernels need, with room for their packed copies. */
export function filterWeights(
  layer: Convolution,
  inputs: number,
  parameters: ParameterBuffers,
  allocator: Allocator,
  needsInputGradient: boolean
): FilterWeights {
  const {offset, count} = parameters.slot(layer.id);
  return {
    taps: layer.kernel ** 2,
    inputBlocks: blocksOf(inputs),
    outputBlocks: blocksOf(layer.filters),
    depth: Math.min(8, inputs),
    weights: parameters.values + offset * 4,
    gradient: parameters.gradients + offset * 4,
    forward: allocator.take(count * 4),
    backward: needsInputGradient ? allocator.take(count * 4) : 0
  };
}
