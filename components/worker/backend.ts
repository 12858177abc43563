/** @file What the entries of workers share that compute with TensorFlow.js. */
import * as tf from "@tensorflow/tfjs-core";
import {setWasmPaths} from "@tensorflow/tfjs-backend-wasm";

/** Address of a file that lies beside the workers' bundles. */
export function beside(name: string): URL {
  return new URL(name, import.meta.url);
}

/** Readies TensorFlow.js on wasm. */
export async function readyWasm(): Promise<void> {
  if (!(await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT")))
    throw new Error("this browser's WebAssembly has no SIMD instructions, which the networks need");
  // The twins take two cores by being two workers; threads would also need cross-origin isolation.
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  setWasmPaths(beside("./").href);
  if (!(await tf.setBackend("wasm"))) throw new Error("WebAssembly could not be started in this browser");
  await tf.ready();
}

/** Fetches the training kernels, compiled for one set of instructions. */
export async function fetchKernels(instructions: "simd" | "relaxed"): Promise<ArrayBuffer> {
  const response = await fetch(beside(`kernels-${instructions}.wasm`));
  if (!response.ok) throw new Error(`the kernels could not be loaded (HTTP ${response.status})`);
  return response.arrayBuffer();
}

/** Readies the wasm backend; resolves with the kernels' bytes. Rejects with a sentence for the reader. */
export type PrepareKernels = () => Promise<BufferSource>;

/** Kernels, and what computes with them, in words. */
export interface ReadyKernels {
  readonly kernels: BufferSource;
  readonly backend: string;
}

/** Readies fused multiply-add where the browser has it, else plain SIMD: faster, and its last bit may differ between processors. */
export async function prepareFaster(): Promise<ReadyKernels> {
  const [relaxed] = await Promise.all([fetchKernels("relaxed"), readyWasm()]);
  if (WebAssembly.validate(relaxed)) return {kernels: relaxed, backend: "wasm, relaxed SIMD"};
  return {kernels: await fetchKernels("simd"), backend: "wasm, SIMD"};
}

/** Readies what training and tests compute with: plain SIMD, which repeats to the bit on every processor. */
export const prepareRepeatable: PrepareKernels = async () => {
  const [kernels] = await Promise.all([fetchKernels("simd"), readyWasm()]);
  return kernels;
};
