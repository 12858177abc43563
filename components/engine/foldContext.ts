import type {Tensor} from "@tensorflow/tfjs-core";
import type {Kernels} from "./kernels/loadKernels.js";
import type {Allocator} from "./kernels/wasmMemory.js";
import type {WeightSource} from "./layerWeights.js";

/** What every part of a folded network needs. */
export interface FoldContext {
  readonly weights: WeightSource;
  readonly kernels: Kernels;
  readonly allocator: Allocator;
  /** ε of batch norm. */
  readonly epsilon: number;
  /** One place for all convolutions' raw results: as large as the largest, and there when all are planned. */
  readonly scratch: {size: number; address: number};
}

/** A layer's tensors. @throws RangeError where none are given, by the layer's id */
export function tensorsOf({weights}: FoldContext, id: string): readonly Tensor[] {
  const found = weights.get(id);
  if (found === undefined) throw new RangeError(`no weights are given for ${id}`);
  return found;
}

/** Puts values into the kernels' memory, and gives their address. */
export function placeValues({allocator}: FoldContext, values: Float32Array): number {
  const address = allocator.take(values.byteLength);
  allocator.floats(address, values.length).set(values);
  return address;
}
