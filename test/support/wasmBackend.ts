import {readFileSync} from "node:fs";
import {join} from "node:path";
import {ready, setBackend} from "@tensorflow/tfjs-core";
import {setWasmPaths} from "@tensorflow/tfjs-backend-wasm";
import "@tensorflow/tfjs";
import {root} from "./root.js";
import {kernelPath} from "../../scripts/kernels.js";

/** Makes TensorFlow.js' wasm backend the current one, in Node. */
export async function useWasm(): Promise<void> {
  setWasmPaths(`${join(root, "node_modules/@tensorflow/tfjs-backend-wasm/dist")}/`);
  await setBackend("wasm");
  await ready();
}

/** Bytes of the plain build of the training kernels. */
export const kernelBytes = (): BufferSource => readFileSync(kernelPath("kernels-simd.wasm"));

/** Largest difference, relative to the largest value expected. */
export function relativeError(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  let difference = 0;
  let scale = 0;
  for (let i = 0; i < expected.length; i++) {
    difference = Math.max(difference, Math.abs((actual[i] ?? NaN) - (expected[i] ?? NaN)));
    scale = Math.max(scale, Math.abs(expected[i] ?? 0));
    if (Number.isNaN(difference)) return NaN;
  }
  return difference / (scale || 1);
}
