import type {Network} from "../../network/network.js";
import type {FilterWeights} from "../kernels/planConvolution.js";
import type {Allocator} from "../kernels/wasmMemory.js";
import {filterWeights, simpleLayers, type ParameterBuffers} from "./parameterBuffers.js";

/**
 * The weights of every convolution by its layer's id, with room for their packed copies: where the network trains, also for those that
 * the gradient by input needs.
 * @throws RangeError for channels that the kernels cannot take, with the layer's id
 */
export function networkFilters(
  network: Network,
  parameters: ParameterBuffers,
  allocator: Allocator,
  trains: boolean
): ReadonlyMap<string, FilterWeights> {
  const convolutions = simpleLayers(network).filter((layer) => layer.kind === "convolution");
  return new Map(
    convolutions.map((layer, index) => {
      const inputs = parameters.slot(layer.id).shape[2] ?? 0;
      if (layer.filters % 8 !== 0 || (inputs > 8 && inputs % 8 !== 0))
        throw new RangeError(`${layer.id}: channels must be a multiple of 8: ${inputs} in, ${layer.filters} out`);
      return [layer.id, filterWeights(layer, inputs, parameters, allocator, trains && index > 0)];
    })
  );
}
