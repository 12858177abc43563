/** @file What the entries of workers share that compute with TensorFlow.js. */
import * as tf from "@tensorflow/tfjs-core";
import {wasmLack} from "../run/wasmLack.js";
import {setWasmPaths} from "@tensorflow/tfjs-backend-wasm";
import * as say from "../words/en/computingWords.js";

/** Address of a file that lies beside the workers' bundles. */
export function beside(name: string): URL {
  return new URL(name, import.meta.url);
}

/** Readies TensorFlow.js on wasm. @throws Error with a sentence for the reader */
export async function readyWasm(): Promise<void> {
  const lack = wasmLack();
  if (lack !== undefined) throw new Error(say.noNetworkCanRunHere(lack));
  // The twins take two cores by being two workers; threads would also need cross-origin isolation.
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  const start = async (): Promise<boolean> => {
    setWasmPaths(beside("./").href);
    return tf.setBackend("wasm");
  };
  // Where its own file does not come, or not whole, it says no or throws what only programmers read, also when it is asked again.
  const started = await start().catch(() => false);
  if (!started) throw new Error(say.wasmDidNotCome);
  await tf.ready();
}

/** Fetches the training kernels, compiled for one set of instructions. */
export async function fetchKernels(instructions: "simd" | "relaxed"): Promise<ArrayBuffer> {
  const name = `kernels-${instructions}.wasm`;
  const response = await fetch(beside(name)).catch(() => {
    throw new Error(say.didNotAnswer(name));
  });
  if (!response.ok) throw new Error(say.couldNotBeLoaded(name, response.status));
  const bytes = await response.arrayBuffer().catch(() => {
    throw new Error(say.theConnectionBroke(name));
  });
  // The relaxed ones may be unknown to the browser; the others are damaged where it knows them not.
  if (instructions === "simd" && wasmLack() === undefined && !WebAssembly.validate(bytes))
    throw new Error(say.cameIncomplete(name, bytes.byteLength));
  return bytes;
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
