import * as tf from "@tensorflow/tfjs-core";
import {setWasmPaths} from "@tensorflow/tfjs-backend-wasm";

/** Address of a file that lies beside the worker's bundle. */
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

/** Fetches one build of the training kernels. */
export async function fetchKernels(build: "simd" | "relaxed"): Promise<ArrayBuffer> {
  const response = await fetch(beside(`kernels-${build}.wasm`));
  if (!response.ok) throw new Error(`the kernels could not be loaded (HTTP ${response.status})`);
  return response.arrayBuffer();
}
