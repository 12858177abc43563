import type {Kernels} from "../loadKernels.js";
import {registerKernels} from "../registerKernels.js";
import {createRawAllocator} from "../wasmMemory.js";
import {registerElementwise} from "./registerElementwise.js";
import {registerNormalization} from "./registerNormalization.js";
import {overrides} from "./overrides.js";
import {registerReductions} from "./registerReductions.js";
import {registerSharing} from "./registerSharing.js";

/**
 * Registers for the `wasm` backend, which must be the current one, all that makes an unchanged `tf.layers` model train there, and
 * train fast: convolutions with their gradients, batch norm with its gradient, sums and means over rows, copies that share.
 * @returns what takes it back and frees its memory
 */
export function registerTraining(kernels: Kernels): () => void {
  const allocator = createRawAllocator();
  const replaced = overrides();
  registerSharing(replaced);
  registerReductions(replaced, kernels);
  registerElementwise(replaced, kernels, allocator);
  registerNormalization(replaced, kernels, allocator);
  const takeBack = registerKernels(kernels);
  return () => {
    takeBack();
    replaced.restore();
    allocator.dispose();
  };
}
